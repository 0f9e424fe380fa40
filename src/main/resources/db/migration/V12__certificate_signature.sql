-- Who signs a certificate is kept with it from its issue on, whoever signs the edition later.
create table certificate_signature (
  id bigint auto_increment primary key,
  certificate_id bigint not null,
  number int not null,
  name varchar(120) not null,
  position varchar(160) not null,
  constraint certificate_signature_number unique (certificate_id, number),
  constraint certificate_signature_certificate foreign key (certificate_id) references certificate (id)
);

insert into certificate_signature (certificate_id, number, name, position)
select certificate.id, signatory.number, signatory.name, signatory.position
from certificate
join nomination on nomination.id = certificate.nomination_id
join signatory on signatory.edition_id = nomination.edition_id;

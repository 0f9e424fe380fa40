-- What an edition's documents say, who signs them in both languages, and what they show; its decree.
create table wording (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  title_id varchar(80) not null,
  title_en varchar(80) not null,
  opening_id varchar(80) not null,
  opening_en varchar(80) not null,
  citation_id varchar(300) not null,
  citation_en varchar(300) not null,
  closing_id varchar(200) not null,
  closing_en varchar(200) not null,
  town varchar(60) not null,
  numbering varchar(80) not null,
  letterhead varchar(200) not null,
  address varchar(250) not null,
  set_at datetime(6) not null,
  set_by bigint not null,
  constraint wording_edition_once unique (edition_id),
  constraint wording_edition foreign key (edition_id) references edition (id)
);

create table edition_image (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  place varchar(20) not null,
  sha256 char(64) not null,
  width int not null,
  height int not null,
  alternative_id varchar(200) not null,
  alternative_en varchar(200) not null,
  set_at datetime(6) not null,
  set_by bigint not null,
  constraint edition_image_place unique (edition_id, place),
  constraint edition_image_known check (place in ('SEAL', 'LEFT', 'RIGHT', 'LETTERHEAD')),
  constraint edition_image_edition foreign key (edition_id) references edition (id)
);

create table decree (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  number varchar(80) not null,
  dated_on date,
  subject_id varchar(300) not null,
  subject_en varchar(300) not null,
  office_id varchar(160) not null,
  office_en varchar(160) not null,
  signer varchar(120) not null,
  set_at datetime(6) not null,
  set_by bigint not null,
  constraint decree_edition_once unique (edition_id),
  constraint decree_edition foreign key (edition_id) references edition (id)
);

alter table signatory add column position_en varchar(160) not null default '';
alter table certificate_signature add column position_en varchar(160) not null default '';

-- What a certificate says of its edition and in which words is kept with it as well, from its issue on.
create table certificate_words (
  id bigint auto_increment primary key,
  certificate_id bigint not null,
  edition_name varchar(200) not null,
  edition_year int not null,
  edition_level varchar(20) not null,
  region varchar(60) not null,
  provenance varchar(20) not null,
  town varchar(60) not null,
  title_id varchar(80) not null,
  title_en varchar(80) not null,
  opening_id varchar(80) not null,
  opening_en varchar(80) not null,
  citation_id varchar(300) not null,
  citation_en varchar(300) not null,
  closing_id varchar(200) not null,
  closing_en varchar(200) not null,
  constraint certificate_words_once unique (certificate_id),
  constraint certificate_words_certificate foreign key (certificate_id) references certificate (id)
);

create table certificate_image (
  id bigint auto_increment primary key,
  certificate_id bigint not null,
  place varchar(20) not null,
  sha256 char(64) not null,
  constraint certificate_image_place unique (certificate_id, place),
  constraint certificate_image_certificate foreign key (certificate_id) references certificate (id)
);

insert into certificate_words (certificate_id, edition_name, edition_year, edition_level, region, provenance, town,
  title_id, title_en, opening_id, opening_en, citation_id, citation_en, closing_id, closing_en)
select certificate.id, edition.name, year(edition.period_to), edition.level, coalesce(edition.zone, edition.region),
  edition.provenance, edition.region, '', '', '', '', '', '', '', ''
from certificate
join nomination on nomination.id = certificate.nomination_id
join edition on edition.id = nomination.edition_id;

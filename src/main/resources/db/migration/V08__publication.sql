-- What the public may see: published results and the certificate register.
create table published_result (
  id bigint auto_increment primary key,
  category_id bigint not null,
  published_at datetime(6) not null,
  published_by bigint not null,
  constraint published_result_once unique (category_id),
  constraint published_result_category foreign key (category_id) references category (id)
);

create table certificate (
  id bigint auto_increment primary key,
  number varchar(80) not null,
  nomination_id bigint not null,
  place int not null,
  issued_on date not null,
  issued_at datetime(6) not null,
  issued_by bigint,
  constraint certificate_number unique (number),
  constraint certificate_once unique (nomination_id),
  constraint certificate_nomination foreign key (nomination_id) references nomination (id)
);

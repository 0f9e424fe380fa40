-- Certificates of a whole edition, also for those who took part without winning, each with a signed token.
alter table certificate add column edition_id bigint not null default 0;
alter table certificate add column kind varchar(12) not null default 'WINNER';
alter table certificate add column token varchar(2000);
alter table certificate modify column place int null;

update certificate set edition_id = (select nomination.edition_id from nomination where nomination.id = certificate.nomination_id);

alter table certificate add constraint certificate_edition foreign key (edition_id) references edition (id);
alter table certificate add constraint certificate_place
  check ((kind = 'WINNER' and place is not null) or (kind = 'PARTICIPANT' and place is null));

create table certificate_run (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  recipients varchar(12) not null,
  started_at datetime(6) not null,
  started_by bigint not null,
  finished_at datetime(6),
  constraint certificate_run_recipients check (recipients in ('WINNERS', 'EVERYBODY')),
  constraint certificate_run_edition foreign key (edition_id) references edition (id)
);

create table certificate_failure (
  id bigint auto_increment primary key,
  certificate_id bigint not null,
  language char(2) not null,
  reason varchar(500) not null,
  failed_at datetime(6) not null,
  constraint certificate_failure_once unique (certificate_id, language),
  constraint certificate_failure_certificate foreign key (certificate_id) references certificate (id)
);

-- The append-only, hash-chained record of who did what.
create table audit_record (
  id bigint primary key,
  at datetime(6) not null,
  actor_id bigint,
  actor varchar(120) not null,
  organisation varchar(200) not null,
  action varchar(60) not null,
  subject varchar(120) not null,
  edition_id bigint,
  changes longtext not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  constraint audit_record_hash unique (hash)
);
create table audit_head (
  id int primary key,
  last_id bigint not null,
  hash char(64) not null,
  constraint audit_head_single check (id = 1)
);
insert into audit_head (id, last_id, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create index audit_record_subject on audit_record (subject);
create index audit_record_edition on audit_record (edition_id);

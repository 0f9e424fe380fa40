-- A decided result is sealed before it is published: signed with everything that determined it, row by row.
alter table category_round drop constraint category_round_stage;
alter table category_round add constraint category_round_stage
  check (stage in ('COLLECTING', 'SHORTLISTING', 'ASSESSING', 'RANKING', 'PROVISIONAL', 'DECIDED', 'SEALED', 'PUBLISHED'));

create table seal (
  id bigint auto_increment primary key,
  category_id bigint not null,
  version int not null,
  run_id bigint not null,
  statement longtext not null,
  sha256 char(64) not null,
  sealed_at datetime(6) not null,
  sealed_by bigint not null,
  constraint seal_version unique (category_id, version),
  constraint seal_statement unique (sha256),
  constraint seal_category foreign key (category_id) references category (id),
  constraint seal_run foreign key (run_id) references scoring_run (id)
);

create table sealed_text (
  seal_id bigint primary key,
  ranks longtext not null,
  ledger longtext not null,
  constraint sealed_text_seal foreign key (seal_id) references seal (id)
);

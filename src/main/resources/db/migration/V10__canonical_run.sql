-- The canonical form of a run stands apart, so that lists of runs and standings need not carry it.
create table canonical_run (
  run_id bigint primary key,
  text longtext not null,
  constraint canonical_run_run foreign key (run_id) references scoring_run (id)
);

insert into canonical_run (run_id, text) select id, canonical from scoring_run;

alter table scoring_run drop column canonical;

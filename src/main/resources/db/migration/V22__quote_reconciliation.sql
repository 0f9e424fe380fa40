-- Who noted a published value, and how a verifier settled that published values contradict a figure.
alter table quote add column recorded_at datetime(6);
alter table quote add column recorded_by bigint;

update quote set
  recorded_at = (select max(figure_value.set_at) from figure_value
    where figure_value.observation_id = quote.observation_id and figure_value.stage = 'DECLARED'),
  recorded_by = (select max(figure_value.set_by) from figure_value
    where figure_value.observation_id = quote.observation_id and figure_value.stage = 'DECLARED');

alter table quote add constraint quote_recorded check (recorded_at is not null and recorded_by is not null);

create table reconciliation (
  id bigint auto_increment primary key,
  observation_id bigint not null,
  quote_id bigint,
  reason varchar(1000) not null,
  decided_at datetime(6) not null,
  decided_by bigint not null,
  constraint reconciliation_observation foreign key (observation_id) references observation (id),
  constraint reconciliation_quote foreign key (quote_id) references quote (id)
);

-- A nominee's figures: each keeps its declared, verified and final value side by side, and every published quote beside them.
create table observation (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  figure_id bigint not null,
  provenance varchar(20) not null,
  evidence_id bigint,
  constraint observation_once unique (nomination_id, figure_id),
  constraint observation_provenance check (provenance in ('DECLARED', 'PUBLISHED', 'ILLUSTRATIVE')),
  constraint observation_nomination foreign key (nomination_id) references nomination (id),
  constraint observation_figure foreign key (figure_id) references figure_definition (id),
  constraint observation_evidence foreign key (evidence_id) references evidence (id)
);

create table figure_value (
  id bigint auto_increment primary key,
  observation_id bigint not null,
  stage varchar(20) not null,
  numerator decimal(24, 6),
  denominator decimal(24, 6),
  percent decimal(9, 4),
  denominator_kind varchar(20),
  as_of date not null,
  source varchar(500) not null,
  reason varchar(1000),
  set_at datetime(6) not null,
  set_by bigint not null,
  constraint figure_value_once unique (observation_id, stage),
  constraint figure_value_stage check (stage in ('DECLARED', 'VERIFIED', 'FINAL')),
  constraint figure_value_measured check ((numerator is null) <> (percent is null)),
  constraint figure_value_not_negative check (numerator >= 0 and percent >= 0),
  constraint figure_value_denominator check (denominator > 0),
  constraint figure_value_kind check ((denominator is null) or (denominator_kind is not null)),
  constraint figure_value_observation foreign key (observation_id) references observation (id)
);

create table quote (
  id bigint auto_increment primary key,
  observation_id bigint not null,
  numerator decimal(24, 6),
  denominator decimal(24, 6),
  percent_low decimal(9, 4) not null,
  percent_high decimal(9, 4) not null,
  denominator_kind varchar(20) not null,
  as_of date not null,
  source varchar(500) not null,
  constraint quote_range check (percent_low <= percent_high),
  constraint quote_observation foreign key (observation_id) references observation (id)
);

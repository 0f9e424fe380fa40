-- Findings on figures and documents, returns of a dossier, and the outcome of the gates.
create table finding (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  observation_id bigint,
  evidence_id bigint,
  verdict varchar(20) not null,
  reason varchar(1000),
  found_at datetime(6) not null,
  found_by bigint not null,
  constraint finding_verdict check (verdict in ('ACCEPTED', 'CORRECTED', 'REJECTED')),
  constraint finding_one_subject check ((observation_id is null) <> (evidence_id is null)),
  constraint finding_nomination foreign key (nomination_id) references nomination (id),
  constraint finding_observation foreign key (observation_id) references observation (id),
  constraint finding_evidence foreign key (evidence_id) references evidence (id)
);

create table eligibility (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  outcome varchar(20) not null,
  failed_gate varchar(60),
  facts varchar(2000) not null,
  decided_at datetime(6) not null,
  constraint eligibility_once unique (nomination_id),
  constraint eligibility_outcome check (outcome in ('ELIGIBLE', 'REFUSED')),
  constraint eligibility_gate check ((outcome = 'REFUSED') = (failed_gate is not null)),
  constraint eligibility_nomination foreign key (nomination_id) references nomination (id)
);

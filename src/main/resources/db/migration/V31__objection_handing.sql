-- An objection is handed on where nobody who is asked can decide it, or nobody did in time.
create table objection_handing (
  id bigint auto_increment primary key,
  objection_id bigint not null,
  decider varchar(20) not null,
  reason varchar(2000) not null,
  handed_at datetime(6) not null,
  handed_by bigint not null,
  constraint objection_handing_decider check (decider in ('VERIFIERS', 'COMMITTEE')),
  constraint objection_handing_objection foreign key (objection_id) references objection (id)
);

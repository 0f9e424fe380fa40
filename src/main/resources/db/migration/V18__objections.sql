-- A decided result is provisional while its nominees may object; what an objection sets stands beside what it changes.
alter table edition add column objection_days int not null default 0;
alter table edition add constraint edition_objection_days check (objection_days between 0 and 60);

alter table category_round drop constraint category_round_stage;
alter table category_round add constraint category_round_stage
  check (stage in ('COLLECTING', 'SHORTLISTING', 'ASSESSING', 'RANKING', 'PROVISIONAL', 'DECIDED', 'PUBLISHED'));

alter table plenary drop constraint plenary_purpose;
alter table plenary add constraint plenary_purpose check (purpose in ('SHORTLIST', 'RANKS', 'FINAL'));

create table objection (
  id bigint auto_increment primary key,
  number varchar(80) not null,
  edition_id bigint not null,
  category_id bigint not null,
  nomination_id bigint not null,
  subject varchar(20) not null,
  point varchar(60) not null,
  grounds varchar(4000) not null,
  file_name varchar(200),
  content_type varchar(40),
  size_bytes bigint,
  sha256 char(64),
  decider varchar(20) not null,
  reply_due datetime(6) not null,
  raised_at datetime(6) not null,
  raised_by bigint not null,
  constraint objection_number unique (number),
  constraint objection_once unique (nomination_id, subject, point),
  constraint objection_subject check (subject in ('FIGURE', 'DOCUMENT', 'MARK', 'GATE')),
  constraint objection_decider check (decider in ('VERIFIERS', 'COMMITTEE')),
  constraint objection_edition foreign key (edition_id) references edition (id),
  constraint objection_category foreign key (category_id) references category (id),
  constraint objection_nomination foreign key (nomination_id) references nomination (id)
);

create table objection_decision (
  id bigint auto_increment primary key,
  objection_id bigint not null,
  answer varchar(20) not null,
  reason varchar(2000) not null,
  decided_at datetime(6) not null,
  decided_by bigint not null,
  constraint objection_decision_once unique (objection_id),
  constraint objection_decision_answer check (answer in ('UPHELD', 'DISMISSED')),
  constraint objection_decision_objection foreign key (objection_id) references objection (id)
);

create table final_mark (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  criterion varchar(60) not null,
  points decimal(6, 2) not null,
  reason varchar(2000) not null,
  objection_id bigint not null,
  set_at datetime(6) not null,
  set_by bigint not null,
  constraint final_mark_once unique (nomination_id, criterion),
  constraint final_mark_points check (points >= 0),
  constraint final_mark_nomination foreign key (nomination_id) references nomination (id),
  constraint final_mark_objection foreign key (objection_id) references objection (id)
);

alter table scoring_run add column objection_id bigint;
alter table scoring_run add constraint scoring_run_objection foreign key (objection_id) references objection (id);
alter table scoring_run add constraint scoring_run_objection_once unique (objection_id);

-- An upheld objection to a gate leads back to the shortlist, whose plenary is then held once more.
alter table plenary add column number int not null default 1;
alter table plenary drop constraint plenary_round;
alter table plenary drop constraint plenary_once;
alter table plenary add constraint plenary_number unique (round_id, purpose, number);
alter table plenary add constraint plenary_round foreign key (round_id) references category_round (id);

alter table eligibility drop constraint eligibility_nomination;
alter table eligibility drop constraint eligibility_once;
alter table eligibility add constraint eligibility_nomination foreign key (nomination_id) references nomination (id);

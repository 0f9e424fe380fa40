-- The round of one category: scoring runs, shortlist, plenaries and their minutes.
create table category_round (
  id bigint auto_increment primary key,
  category_id bigint not null,
  stage varchar(20) not null,
  changed_at datetime(6) not null,
  version int not null,
  constraint category_round_once unique (category_id),
  constraint category_round_stage check (stage in ('COLLECTING', 'SHORTLISTING', 'ASSESSING', 'RANKING', 'DECIDED', 'PUBLISHED')),
  constraint category_round_category foreign key (category_id) references category (id)
);

create table scoring_run (
  id bigint auto_increment primary key,
  round_id bigint not null,
  purpose varchar(20) not null,
  number int not null,
  engine varchar(40) not null,
  canonical longtext not null,
  sha256 char(64) not null,
  run_at datetime(6) not null,
  run_by bigint,
  constraint scoring_run_number unique (round_id, purpose, number),
  constraint scoring_run_purpose check (purpose in ('DESK', 'FULL')),
  constraint scoring_run_round foreign key (round_id) references category_round (id)
);

create table standing (
  id bigint auto_increment primary key,
  run_id bigint not null,
  nomination_id bigint not null,
  score decimal(12, 6),
  place int,
  tie varchar(20) not null,
  constraint standing_once unique (run_id, nomination_id),
  constraint standing_run foreign key (run_id) references scoring_run (id),
  constraint standing_nomination foreign key (nomination_id) references nomination (id)
);

create table plenary (
  id bigint auto_increment primary key,
  round_id bigint not null,
  purpose varchar(20) not null,
  run_id bigint not null,
  held_at datetime(6) not null,
  place varchar(200) not null,
  minutes longtext not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  constraint plenary_once unique (round_id, purpose),
  constraint plenary_purpose check (purpose in ('SHORTLIST', 'RANKS')),
  constraint plenary_round foreign key (round_id) references category_round (id),
  constraint plenary_run foreign key (run_id) references scoring_run (id)
);

create table plenary_attendance (
  id bigint auto_increment primary key,
  plenary_id bigint not null,
  seat_id bigint not null,
  presence varchar(20) not null,
  dissent varchar(1000),
  constraint plenary_attendance_once unique (plenary_id, seat_id),
  constraint plenary_attendance_presence check (presence in ('PRESENT', 'ABSENT', 'EXCUSED')),
  constraint plenary_attendance_plenary foreign key (plenary_id) references plenary (id),
  constraint plenary_attendance_seat foreign key (seat_id) references panel_seat (id)
);

create table plenary_decision (
  id bigint auto_increment primary key,
  plenary_id bigint not null,
  nomination_id bigint not null,
  proposed int,
  decided int,
  reason varchar(1000),
  constraint plenary_decision_once unique (plenary_id, nomination_id),
  constraint plenary_decision_plenary foreign key (plenary_id) references plenary (id),
  constraint plenary_decision_nomination foreign key (nomination_id) references nomination (id)
);

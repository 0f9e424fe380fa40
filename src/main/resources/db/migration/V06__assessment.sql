-- Assignments, conflicts, marks and interviews.
create table assignment (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  assigned_at datetime(6) not null,
  closed_at datetime(6),
  constraint assignment_once unique (nomination_id),
  constraint assignment_nomination foreign key (nomination_id) references nomination (id)
);

create table conflict (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  seat_id bigint not null,
  stance varchar(20) not null,
  reason varchar(1000),
  declared_at datetime(6) not null,
  declared_by bigint not null,
  constraint conflict_once unique (nomination_id, seat_id),
  constraint conflict_stance check (stance in ('NONE', 'CONFLICTED')),
  constraint conflict_nomination foreign key (nomination_id) references nomination (id),
  constraint conflict_seat foreign key (seat_id) references panel_seat (id)
);

create table mark (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  seat_id bigint not null,
  criterion varchar(60) not null,
  points decimal(6, 2),
  reason varchar(2000),
  saved_at datetime(6) not null,
  saved_by bigint not null,
  handed_in_at datetime(6),
  constraint mark_once unique (nomination_id, seat_id, criterion),
  constraint mark_points check (points >= 0),
  constraint mark_nomination foreign key (nomination_id) references nomination (id),
  constraint mark_seat foreign key (seat_id) references panel_seat (id)
);

create table interview (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  held_at datetime(6) not null,
  mode varchar(20) not null,
  leader varchar(20) not null,
  attendees varchar(1000) not null,
  notes varchar(4000),
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  constraint interview_once unique (nomination_id),
  constraint interview_mode check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
  constraint interview_leader check (leader in ('PRESENT', 'DELEGATED')),
  constraint interview_nomination foreign key (nomination_id) references nomination (id)
);

-- A sealed result is corrected by a further version, which supersedes the earlier one and leaves it as it is.
create table correction (
  id bigint auto_increment primary key,
  category_id bigint not null,
  number int not null,
  subject varchar(20) not null,
  nomination_id bigint,
  point varchar(60),
  points decimal(6, 2),
  numerator decimal(24, 6),
  denominator decimal(24, 6),
  percent decimal(9, 4),
  denominator_kind varchar(20),
  as_of date,
  source varchar(500),
  reason varchar(1000) not null,
  opened_at datetime(6) not null,
  opened_by bigint not null,
  constraint correction_number unique (category_id, number),
  constraint correction_subject check (subject in ('FIGURE', 'MARK', 'RANKS')),
  constraint correction_point check ((subject = 'RANKS') = (nomination_id is null) and (nomination_id is null) = (point is null)),
  constraint correction_mark check ((subject = 'MARK') = (points is not null) and (points is null or points >= 0)),
  constraint correction_figure check ((subject = 'FIGURE') = (as_of is not null)),
  constraint correction_category foreign key (category_id) references category (id),
  constraint correction_nomination foreign key (nomination_id) references nomination (id)
);

create table correction_end (
  correction_id bigint primary key,
  outcome varchar(20) not null,
  reason varchar(1000),
  ended_at datetime(6) not null,
  ended_by bigint not null,
  constraint correction_end_outcome check (outcome in ('IN_FORCE', 'GIVEN_UP')),
  constraint correction_end_reason check ((outcome = 'GIVEN_UP') = (reason is not null)),
  constraint correction_end_correction foreign key (correction_id) references correction (id)
);

alter table scoring_run add column correction_id bigint;
alter table scoring_run add constraint scoring_run_correction foreign key (correction_id) references correction (id);
alter table scoring_run add constraint scoring_run_correction_once unique (correction_id);

alter table plenary drop constraint plenary_purpose;
alter table plenary add constraint plenary_purpose check (purpose in ('SHORTLIST', 'RANKS', 'FINAL', 'CORRECTION'));

alter table seal add column correction_id bigint;
alter table seal add constraint seal_correction foreign key (correction_id) references correction (id);
alter table seal add constraint seal_correction_once unique (correction_id);

alter table published_result add column version int not null default 1;
alter table published_result drop constraint published_result_category;
alter table published_result drop constraint published_result_once;
alter table published_result add constraint published_result_version unique (category_id, version);
alter table published_result add constraint published_result_category foreign key (category_id) references category (id);

alter table certificate add column version int not null default 1;
alter table certificate drop constraint certificate_nomination;
alter table certificate drop constraint certificate_once;
alter table certificate add constraint certificate_version unique (nomination_id, version);
alter table certificate add constraint certificate_nomination foreign key (nomination_id) references nomination (id);

-- A decided result is provisional while its nominees may object; what an objection sets stands beside what it changes.
alter table edition add column objection_days int not null default 0;
alter table edition add constraint edition_objection_days check (objection_days between 0 and 60);

alter table category_round drop constraint category_round_stage;
alter table category_round add constraint category_round_stage
  check (stage in ('COLLECTING', 'SHORTLISTING', 'ASSESSING', 'RANKING', 'PROVISIONAL', 'DECIDED', 'PUBLISHED'));

alter table plenary drop constraint plenary_purpose;
alter table plenary add constraint plenary_purpose check (purpose in ('SHORTLIST', 'RANKS', 'FINAL'));

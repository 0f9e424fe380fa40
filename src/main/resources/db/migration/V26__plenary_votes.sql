-- How the seats voted on a decision that was put to the vote, and who sat on each seat then.
alter table plenary_decision add column votes_for int;
alter table plenary_decision add column votes_against int;
alter table plenary_decision add column votes_abstaining int;
alter table plenary_decision add constraint plenary_decision_votes check (
  (votes_for is null and votes_against is null and votes_abstaining is null)
  or (votes_for is not null and votes_against is not null and votes_abstaining is not null
    and votes_for >= 0 and votes_against >= 0 and votes_abstaining >= 0));

alter table plenary_attendance add column holder varchar(120);

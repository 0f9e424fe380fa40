-- Whoever an objection is handed on to has a time of its own; whoever hands in a draft of another judged as well.
alter table objection_handing add column reply_due datetime(6);

update objection_handing set
  reply_due = (select objection.reply_due from objection where objection.id = objection_handing.objection_id);

alter table objection_handing add constraint objection_handing_due check (reply_due is not null);

alter table mark add column handed_in_by bigint;

-- What comes after a seal (certificates, their files and revocations, releases, what is public) is kept with the deed that entered it, row by row.
alter table audit_record add column ledger longtext;

-- By what a file of monthly records was judged; the file itself is a document of the dossier.
alter table evidence drop constraint evidence_kind;
alter table evidence add constraint evidence_kind
  check (kind in ('REGULATION', 'BUDGET', 'CERTIFICATE', 'MONTHLY_RECORDS', 'OTHER'));

create table records_file (
  evidence_id bigint not null primary key,
  employer_size varchar(20) not null,
  period_from date not null,
  period_to date not null,
  as_of date not null,
  constraint records_file_evidence foreign key (evidence_id) references evidence (id) on delete cascade,
  constraint records_file_size
    check (employer_size in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO', 'CONSTRUCTION_CASUAL'))
);

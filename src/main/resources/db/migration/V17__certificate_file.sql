-- What was signed is kept, as no signature can be made a second time to the same bytes; a certificate can be revoked.
create table certificate_file (
  id bigint auto_increment primary key,
  certificate_id bigint not null,
  language char(2) not null,
  sha256 char(64) not null,
  signer varchar(200) not null,
  vouched_by varchar(200),
  signer_sha256 char(64) not null,
  signed_at datetime(6) not null,
  constraint certificate_file_once unique (certificate_id, language),
  constraint certificate_file_bytes unique (sha256),
  constraint certificate_file_language check (language in ('id', 'en')),
  constraint certificate_file_certificate foreign key (certificate_id) references certificate (id)
);

create table certificate_revocation (
  id bigint auto_increment primary key,
  certificate_id bigint not null,
  reason varchar(500) not null,
  revoked_at datetime(6) not null,
  revoked_by bigint not null,
  constraint certificate_revocation_once unique (certificate_id),
  constraint certificate_revocation_certificate foreign key (certificate_id) references certificate (id)
);

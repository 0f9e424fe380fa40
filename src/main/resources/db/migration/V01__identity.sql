-- Who acts, for which organisation, in which role.
create table organisation (
  id bigint auto_increment primary key,
  code varchar(40) not null,
  name varchar(200) not null,
  kind varchar(20) not null,
  region varchar(60) not null,
  time_zone varchar(40) not null,
  constraint organisation_code unique (code),
  constraint organisation_kind check (kind in ('PROVINCE', 'REGENCY', 'CITY', 'VILLAGE', 'COMPANY', 'BRANCH_OFFICE', 'COMMITTEE', 'INSPECTORATE'))
);

create table account (
  id bigint auto_increment primary key,
  username varchar(60) not null,
  display_name varchar(120) not null,
  password_hash varchar(255) not null,
  organisation_id bigint not null,
  roles varchar(120) not null,
  locale varchar(5) not null,
  status varchar(20) not null,
  session_epoch int not null,
  failed_logins int not null,
  locked_until datetime(6),
  constraint account_username unique (username),
  constraint account_status check (status in ('ACTIVE', 'CLOSED')),
  constraint account_organisation foreign key (organisation_id) references organisation (id)
);

-- Editions, categories, schemes, calendars and panels. Everything that changes from edition to edition is a row here.
create table edition (
  id bigint auto_increment primary key,
  code varchar(40) not null,
  name varchar(200) not null,
  level varchar(20) not null,
  region varchar(60) not null,
  zone varchar(60),
  period_from date not null,
  period_to date not null,
  time_zone varchar(40) not null,
  committee_id bigint not null,
  provenance varchar(20) not null,
  created_at datetime(6) not null,
  created_by bigint not null,
  opened_at datetime(6),
  opened_by bigint,
  constraint edition_code unique (code),
  constraint edition_level check (level in ('PROVINCIAL', 'NATIONAL')),
  constraint edition_period check (period_from <= period_to),
  constraint edition_committee foreign key (committee_id) references organisation (id)
);

create table category (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  code varchar(40) not null,
  ordinal int not null,
  name_id varchar(120) not null,
  name_en varchar(120) not null,
  nominee_kinds varchar(120) not null,
  company_size varchar(20),
  winners int not null,
  shortlist_size int not null,
  interview varchar(20) not null,
  required_documents varchar(120) not null,
  constraint category_code unique (edition_id, code),
  constraint category_winners check (winners >= 1 and shortlist_size >= winners),
  constraint category_edition foreign key (edition_id) references edition (id)
);

create table scheme (
  id bigint auto_increment primary key,
  category_id bigint not null,
  version int not null,
  source longtext not null,
  provenance varchar(200) not null,
  sha256 char(64) not null,
  set_at datetime(6) not null,
  set_by bigint not null,
  constraint scheme_version unique (category_id, version),
  constraint scheme_category foreign key (category_id) references category (id)
);

create table figure_definition (
  id bigint auto_increment primary key,
  category_id bigint not null,
  code varchar(40) not null,
  ordinal int not null,
  name_id varchar(160) not null,
  name_en varchar(160) not null,
  numerator varchar(40) not null,
  denominator varchar(40),
  unit varchar(20) not null,
  necessity varchar(20) not null,
  constraint figure_definition_code unique (category_id, code),
  constraint figure_definition_category foreign key (category_id) references category (id)
);

create table milestone (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  category_id bigint,
  kind varchar(30) not null,
  falls_at datetime(6) not null,
  constraint milestone_kind unique (edition_id, category_id, kind),
  constraint milestone_edition foreign key (edition_id) references edition (id),
  constraint milestone_category foreign key (category_id) references category (id)
);

create table panel_seat (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  number int not null,
  seat varchar(30) not null,
  holder_id bigint,
  decree varchar(120),
  constraint panel_seat_number unique (edition_id, number),
  constraint panel_seat_holder_once unique (edition_id, holder_id),
  constraint panel_seat_nine check (number between 1 and 9),
  constraint panel_seat_edition foreign key (edition_id) references edition (id),
  constraint panel_seat_holder foreign key (holder_id) references account (id)
);

create table signatory (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  number int not null,
  name varchar(120) not null,
  position varchar(160) not null,
  constraint signatory_number unique (edition_id, number),
  constraint signatory_edition foreign key (edition_id) references edition (id)
);

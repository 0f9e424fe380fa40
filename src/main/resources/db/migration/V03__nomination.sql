-- A nominee put forward in a category, with its evidence.
create table nomination (
  id bigint auto_increment primary key,
  number varchar(60) not null,
  edition_id bigint not null,
  category_id bigint not null,
  nominee_id bigint not null,
  nominator_id bigint not null,
  statement longtext,
  status varchar(20) not null,
  reason varchar(1000),
  answer_due datetime(6),
  created_at datetime(6) not null,
  created_by bigint not null,
  submitted_at datetime(6),
  submitted_by bigint,
  changed_at datetime(6) not null,
  changed_by bigint not null,
  version int not null,
  constraint nomination_number unique (number),
  constraint nomination_once unique (category_id, nominee_id),
  constraint nomination_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
  constraint nomination_edition foreign key (edition_id) references edition (id),
  constraint nomination_category foreign key (category_id) references category (id),
  constraint nomination_nominee foreign key (nominee_id) references organisation (id),
  constraint nomination_nominator foreign key (nominator_id) references organisation (id)
);

create table evidence (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  file_name varchar(200) not null,
  content_type varchar(40) not null,
  size_bytes bigint not null,
  sha256 char(64) not null,
  attached_at datetime(6) not null,
  attached_by bigint not null,
  constraint evidence_kind check (kind in ('REGULATION', 'BUDGET', 'CERTIFICATE', 'OTHER')),
  constraint evidence_nomination foreign key (nomination_id) references nomination (id)
);

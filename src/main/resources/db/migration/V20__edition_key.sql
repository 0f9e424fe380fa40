-- With which key an edition signs. Only the public half is here; a retired key stays, as what it signed stays.
create table edition_key (
  id bigint auto_increment primary key,
  edition_id bigint not null,
  number int not null,
  kid char(43) not null,
  public_key char(43) not null,
  made_at datetime(6) not null,
  made_by bigint,
  retired_at datetime(6),
  retired_by bigint,
  constraint edition_key_number unique (edition_id, number),
  constraint edition_key_kid unique (kid),
  constraint edition_key_edition foreign key (edition_id) references edition (id)
);

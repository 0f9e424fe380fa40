-- There exactly while the two editions to try out are being loaded.
create table demonstration_loading (
  id int primary key,
  begun_at datetime(6) not null
);

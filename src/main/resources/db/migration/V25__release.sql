-- A decided result can be released before it is public: it becomes so at the hour of its ceremony.
create table result_release (
  id bigint auto_increment primary key,
  category_id bigint not null,
  released_at datetime(6) not null,
  released_by bigint not null,
  constraint result_release_once unique (category_id),
  constraint result_release_category foreign key (category_id) references category (id)
);

insert into result_release (category_id, released_at, released_by)
select category_id, published_at, published_by from published_result;

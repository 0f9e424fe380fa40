-- What a certificate says is kept with it from its issue on, whatever its winner or its category is called later.
alter table certificate add column winner varchar(200) not null default '';
alter table certificate add column category_name_id varchar(120) not null default '';
alter table certificate add column category_name_en varchar(120) not null default '';

update certificate set
  winner = (select organisation.name from nomination
    join organisation on organisation.id = nomination.nominee_id where nomination.id = certificate.nomination_id),
  category_name_id = (select category.name_id from nomination
    join category on category.id = nomination.category_id where nomination.id = certificate.nomination_id),
  category_name_en = (select category.name_en from nomination
    join category on category.id = nomination.category_id where nomination.id = certificate.nomination_id);

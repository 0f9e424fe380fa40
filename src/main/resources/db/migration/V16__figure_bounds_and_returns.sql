-- How large a figure can be, how large it usually is, and which year it speaks of.
alter table figure_definition add column most bigint;
alter table figure_definition add column usual_least bigint;
alter table figure_definition add column usual_most bigint;
alter table figure_definition add column years_before int not null default 0;

update figure_definition set most = (
  select (year(edition.period_to) - year(edition.period_from)) * 12 + month(edition.period_to) - month(edition.period_from) + 1
  from category join edition on edition.id = category.edition_id where category.id = figure_definition.category_id)
where numerator = 'months-on-time' and denominator = 'months-due';

update figure_definition set usual_most = (
  select (year(edition.period_to) - year(edition.period_from)) * 12 + month(edition.period_to) - month(edition.period_from) + 1
  from category join edition on edition.id = category.edition_id where category.id = figure_definition.category_id)
where numerator = 'arrears-months';

update figure_definition set most = 300, usual_least = 2, usual_most = 60 where numerator = 'programmes-joined';
update figure_definition set most = 5 where numerator like 'programmes-20%';
update figure_definition set most = 3 where numerator = 'partial-registration-flags';
update figure_definition set years_before = 1 where numerator like 'previous.%' or code in ('non-asn-2021', 'programmes-2021');
update figure_definition set years_before = 2 where code in ('non-asn-2020', 'programmes-2020');

-- What a verifier asked for when a dossier went back, and what the dossier said then.
create table dossier_return (
  id bigint auto_increment primary key,
  nomination_id bigint not null,
  reason varchar(1000) not null,
  answer_due datetime(6) not null,
  statement longtext,
  returned_at datetime(6) not null,
  returned_by bigint not null,
  constraint dossier_return_nomination foreign key (nomination_id) references nomination (id)
);

create table returned_value (
  id bigint auto_increment primary key,
  return_id bigint not null,
  observation_id bigint not null,
  numerator decimal(24, 6),
  denominator decimal(24, 6),
  percent decimal(9, 4),
  denominator_kind varchar(20),
  as_of date not null,
  source varchar(500) not null,
  constraint returned_value_once unique (return_id, observation_id),
  constraint returned_value_return foreign key (return_id) references dossier_return (id),
  constraint returned_value_observation foreign key (observation_id) references observation (id)
);

insert into dossier_return (nomination_id, reason, answer_due, statement, returned_at, returned_by)
select id, reason, answer_due, statement, changed_at, changed_by
from nomination where status = 'RETURNED' and reason is not null and answer_due is not null;

insert into returned_value (return_id, observation_id, numerator, denominator, percent, denominator_kind, as_of, source)
select dossier_return.id, observation.id, figure_value.numerator, figure_value.denominator, figure_value.percent,
  figure_value.denominator_kind, figure_value.as_of, figure_value.source
from dossier_return
join observation on observation.nomination_id = dossier_return.nomination_id
join figure_value on figure_value.observation_id = observation.id and figure_value.stage = 'DECLARED';

-- The size class of a company, with what it rests on. Companies that are nominated keep the class of their category.
alter table organisation add column company_size varchar(20);
alter table organisation add column size_basis varchar(200);

update organisation set
  company_size = (select max(category.company_size) from nomination
    join category on category.id = nomination.category_id where nomination.nominee_id = organisation.id),
  size_basis = 'Kategori yang dipilih saat diusulkan'
where kind = 'COMPANY' and exists (select 1 from nomination
  join category on category.id = nomination.category_id
  where nomination.nominee_id = organisation.id and category.company_size is not null);

alter table organisation add constraint organisation_size check (company_size in ('LARGE', 'MEDIUM', 'SMALL_MICRO', 'PUBLIC_SERVICE'));
alter table organisation add constraint organisation_size_basis check ((company_size is null) = (size_basis is null));

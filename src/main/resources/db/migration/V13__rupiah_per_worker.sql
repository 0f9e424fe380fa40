-- A budget over the workers whom it protects is rupiah per worker, not a share of rupiah.
update figure_definition
set unit = 'RUPIAH_PER_WORKER'
where unit = 'RUPIAH' and numerator like 'budget-%' and denominator like 'workers-%';

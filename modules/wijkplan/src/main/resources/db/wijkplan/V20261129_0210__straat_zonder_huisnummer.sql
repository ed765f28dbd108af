-- A street is the same without its article and house number (WPL-102), as Straat.sleutel says.
alter table wijkplan.project_straat drop constraint project_straat_pkey;
alter table wijkplan.project_straat add primary key (project_id, naam);

update wijkplan.project_straat set sleutel =
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    btrim(lower(regexp_replace(normalize(naam, NFD), '[\u0300-\u036f]', '', 'g'))),
    '^(de|het|[\u0027\u2018\u2019`\u00b4]?t) +', ''),
    '([a-z.]) *(?:(?:nr|nrs|nummer|nummers)\.? *)?(?!1[89][0-9][0-9] *$)[0-9]{1,4} *[a-z]{0,2}(?: *(?:-|/|&|[+]|t/m|tot|en|\u2013) *[0-9]{1,4} *[a-z]{0,2})*$', '\1'),
    'str\.?\s*$', 'straat'),
    'ln\.?\s*$', 'laan'),
    '[^a-z0-9]', '', 'g');

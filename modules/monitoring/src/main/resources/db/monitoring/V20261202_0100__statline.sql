-- MON-42: what StatLine published in another way. Up to 2014 ages, civil status, origin and households
-- are a share of all, after that a number: another measure, so that neither is taken for the other.
insert into monitoring.indicator (id, code, naam, naam_en, eenheid, decimalen) values
  (305, 'k_0Tot15JaarAandeel', '0 tot 15 jaar, aandeel', '0 to 15 years, share', '%', 0),
  (306, 'k_15Tot25JaarAandeel', '15 tot 25 jaar, aandeel', '15 to 25 years, share', '%', 0),
  (307, 'k_25Tot45JaarAandeel', '25 tot 45 jaar, aandeel', '25 to 45 years, share', '%', 0),
  (308, 'k_45Tot65JaarAandeel', '45 tot 65 jaar, aandeel', '45 to 65 years, share', '%', 0),
  (309, 'k_65JaarOfOuderAandeel', '65 jaar of ouder, aandeel', '65 years or older, share', '%', 0),
  (310, 'OngehuwdAandeel', 'Ongehuwd, aandeel', 'Never married, share', '%', 0),
  (311, 'GehuwdAandeel', 'Gehuwd, aandeel', 'Married, share', '%', 0),
  (312, 'GescheidenAandeel', 'Gescheiden, aandeel', 'Divorced, share', '%', 0),
  (313, 'VerweduwdAandeel', 'Verweduwd, aandeel', 'Widowed, share', '%', 0),
  (314, 'WestersTotaalAandeel', 'Westers totaal, aandeel', 'Western migration background, share', '%', 0),
  (315, 'NietWestersTotaalAandeel', 'Niet-westers totaal, aandeel', 'Non-western migration background, share', '%', 0),
  (316, 'MarokkoAandeel', 'Marokko, aandeel', 'Morocco, share', '%', 0),
  (317, 'NederlandseAntillenEnArubaAandeel', 'Nederlandse Antillen en Aruba, aandeel', 'Netherlands Antilles and Aruba, share', '%', 0),
  (318, 'SurinameAandeel', 'Suriname, aandeel', 'Suriname, share', '%', 0),
  (319, 'TurkijeAandeel', 'Turkije, aandeel', 'Turkey, share', '%', 0),
  (320, 'OverigNietWestersAandeel', 'Overig niet-westers, aandeel', 'Other non-western, share', '%', 0),
  (326, 'EenpersoonshuishoudensAandeel', 'Eenpersoonshuishoudens, aandeel', 'One-person households, share', '%', 0),
  (327, 'HuishoudensZonderKinderenAandeel', 'Huishoudens zonder kinderen, aandeel', 'Households without children, share', '%', 0),
  (328, 'HuishoudensMetKinderenAandeel', 'Huishoudens met kinderen, aandeel', 'Households with children, share', '%', 0);

-- The key is one that no file has; V20261202_0102 says in which years it is the one of the number.
insert into monitoring.herkenning (indicator_id, sleutel, titel, eenheid, groep)
select h.indicator_id + 300, i.code, h.titel, '%', h.groep from monitoring.herkenning h
  join monitoring.indicator i on i.id = h.indicator_id + 300
 where h.eenheid = 'aantal';

insert into monitoring.indicator (id, code, naam, naam_en, eenheid, decimalen) values
  (351, 'Actieven15Tot75Jaar', 'Actieven 15-75 jaar', 'Active people of 15 to 75 years', '%', 1),
  (352, 'PersonenautoSJongerDan6Jaar', 'Personenauto''s; jonger dan 6 jaar', 'Passenger cars of less than 6 years', 'aantal', 0),
  (353, 'PersonenautoS6JaarEnOuder', 'Personenauto''s; 6 jaar en ouder', 'Passenger cars of 6 years or more', 'aantal', 0),
  (354, 'Bedrijfsmotorvoertuigen', 'Bedrijfsmotorvoertuigen', 'Commercial vehicles', 'aantal', 0);

insert into monitoring.herkenning (indicator_id, sleutel, titel, eenheid, groep) values
  (51, 'Koopwoning', 'Koopwoning', 'kWh', 'Energie > Gemiddeld elektriciteitsverbruik > Naar eigendom'),
  (59, 'Koopwoning', 'Koopwoning', 'm³', 'Energie > Gemiddeld aardgasverbruik > Naar eigendom'),
  (351, 'Actieven1575Jaar', 'Actieven 15-75 jaar', '%', 'Inkomen > Inkomen van personen'),
  (352, 'PersonenautoSJongerDan6Jaar', 'Personenauto''s; jonger dan 6 jaar', 'aantal', 'Motorvoertuigen > Personenauto''s'),
  (353, 'PersonenautoS6JaarEnOuder', 'Personenauto''s; 6 jaar en ouder', 'aantal', 'Motorvoertuigen > Personenauto''s'),
  (354, 'Bedrijfsmotorvoertuigen', 'Bedrijfsmotorvoertuigen', 'aantal', 'Motorvoertuigen');

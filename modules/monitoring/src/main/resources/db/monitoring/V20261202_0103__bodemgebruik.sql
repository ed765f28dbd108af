-- The use of land, that StatLine publishes for years before 2015 in hectares and as a share; and the
-- two-wheelers that were counted then, which are more than the motorcycles of later years.
insert into monitoring.indicator (id, code, naam, naam_en, eenheid, decimalen) values
  (361, 'StedelijkBodemgebruikTotaal', 'Stedelijk bodemgebruik totaal', 'Urban land use, total', 'ha', 0),
  (362, 'Verkeersterrein', 'Verkeersterrein', 'Land for traffic', 'ha', 0),
  (363, 'BebouwdTerrein', 'Bebouwd terrein', 'Built-up land', 'ha', 0),
  (364, 'SemiBebouwdTerrein', 'Semi-bebouwd terrein', 'Semi-built-up land', 'ha', 0),
  (365, 'Recreatieterrein', 'Recreatieterrein', 'Land for recreation', 'ha', 0),
  (366, 'NietStedelijkBodemgebruikTotaal', 'Niet-stedelijk bodemgebruik totaal', 'Non-urban land use, total', 'ha', 0),
  (367, 'AgrarischTerrein', 'Agrarisch terrein', 'Agricultural land', 'ha', 0),
  (368, 'BosEnOpenNatuurlijkTerrein', 'Bos en open natuurlijk terrein', 'Forest and open nature', 'ha', 0),
  (371, 'StedelijkBodemgebruikTotaalAandeel', 'Stedelijk bodemgebruik totaal, aandeel', 'Urban land use, total, share', '%', 0),
  (372, 'VerkeersterreinAandeel', 'Verkeersterrein, aandeel', 'Land for traffic, share', '%', 0),
  (373, 'BebouwdTerreinAandeel', 'Bebouwd terrein, aandeel', 'Built-up land, share', '%', 0),
  (374, 'SemiBebouwdTerreinAandeel', 'Semi-bebouwd terrein, aandeel', 'Semi-built-up land, share', '%', 0),
  (375, 'RecreatieterreinAandeel', 'Recreatieterrein, aandeel', 'Land for recreation, share', '%', 0),
  (376, 'NietStedelijkBodemgebruikTotaalAandeel', 'Niet-stedelijk bodemgebruik totaal, aandeel', 'Non-urban land use, total, share', '%', 0),
  (377, 'AgrarischTerreinAandeel', 'Agrarisch terrein, aandeel', 'Agricultural land, share', '%', 0),
  (378, 'BosEnOpenNatuurlijkTerreinAandeel', 'Bos en open natuurlijk terrein, aandeel', 'Forest and open nature, share', '%', 0),
  (380, 'Motortweewielers', 'Motortweewielers', 'Motorised two-wheelers', 'aantal', 0);

insert into monitoring.herkenning (indicator_id, sleutel, titel, eenheid, groep) values
  (361, 'StedelijkBodemgebruikTotaal', 'Stedelijk bodemgebruik totaal', 'ha', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (362, 'Verkeersterrein', 'Verkeersterrein', 'ha', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (363, 'BebouwdTerrein', 'Bebouwd terrein', 'ha', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (364, 'SemiBebouwdTerrein', 'Semi-bebouwd terrein', 'ha', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (365, 'Recreatieterrein', 'Recreatieterrein', 'ha', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (366, 'NietStedelijkBodemgebruikTotaal', 'Niet-stedelijk bodemgebruik totaal', 'ha', 'Bodemgebruik > Niet-stedelijk bodemgebruik'),
  (367, 'AgrarischTerrein', 'Agrarisch terrein', 'ha', 'Bodemgebruik > Niet-stedelijk bodemgebruik'),
  (368, 'BosEnOpenNatuurlijkTerrein', 'Bos en open natuurlijk terrein', 'ha', 'Bodemgebruik > Niet-stedelijk bodemgebruik'),
  (371, 'StedelijkBodemgebruikTotaal', 'Stedelijk bodemgebruik totaal', '%', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (372, 'Verkeersterrein', 'Verkeersterrein', '%', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (373, 'BebouwdTerrein', 'Bebouwd terrein', '%', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (374, 'SemiBebouwdTerrein', 'Semi-bebouwd terrein', '%', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (375, 'Recreatieterrein', 'Recreatieterrein', '%', 'Bodemgebruik > Stedelijk bodemgebruik'),
  (376, 'NietStedelijkBodemgebruikTotaal', 'Niet-stedelijk bodemgebruik totaal', '%', 'Bodemgebruik > Niet-stedelijk bodemgebruik'),
  (377, 'AgrarischTerrein', 'Agrarisch terrein', '%', 'Bodemgebruik > Niet-stedelijk bodemgebruik'),
  (378, 'BosEnOpenNatuurlijkTerrein', 'Bos en open natuurlijk terrein', '%', 'Bodemgebruik > Niet-stedelijk bodemgebruik'),
  (380, 'Motortweewielers', 'Motortweewielers', 'aantal', 'Motorvoertuigen');

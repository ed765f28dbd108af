package nl.wijkwerk.wijkplan.zoeken.persistence;

import nl.wijkwerk.test.Testdatabase;

/** Plans with rows that each speak of their own subject, made by the database itself. */
final class ZoekFixture {
  private static final String WOORDEN =
      "array['speeltuin','buurtkamer','verkeer','zwerfvuil','jongeren','ouderen','groen','parkeren',"
          + "'eenzaamheid','sport','veiligheid','huiswerk','straatverlichting','moestuin','muziek',"
          + "'energie','overlast','taal','werkplaats','restaurant']";

  private ZoekFixture() {}

  static void vul(Testdatabase database, int wijken, int plannen, int regels) {
    database.execute("insert into wijkplan.ambitie (nummer, tekst) values (1, 'Samen')");
    database.execute(
        """
        insert into wijkplan.wijkanalyse (id, gebied_code, wijk, datum, opgesteld_door, versie)
        select gen_random_uuid(), 'WK' || w || '-' || p, 'Wijk ' || w, date '2026-01-01' + p, 'Regisseur', 1
        from generate_series(1, %d) w, generate_series(1, %d) p
        """
            .formatted(wijken, plannen));
    database.execute(
        """
        insert into wijkplan.wijkplan (id, gebied_code, wijk, titel, van_jaar, tot_jaar, analyse_id,
          fase, inhoudsversie, concept_op, gewijzigd, gewijzigd_door, versie)
        select gen_random_uuid(), split_part(gebied_code, '-', 1), wijk, 'Plan ' || gebied_code, 2026,
          2030, id, 'CONCEPT', 0, '2026-01-01', now(), 'Regisseur', 1
        from wijkplan.wijkanalyse
        """);
    database.execute(
        """
        insert into wijkplan.planregel (id, plan_id, ambitie, volgorde, doelstelling, pm, oplossingen,
          indicator, verantwoordelijke, opmerkingen, gemaakt, versie)
        select gen_random_uuid(), p.id, 1, n,
          'Meer bewoners doen mee met ' || (%1$s)[1 + (n %% 20)],  false,
          'Werkgroep ' || (%1$s)[1 + ((n * 7) %% 20)] || ' en gesprekken aan de keukentafel',
          'Deelnemers per maand', 'Welzijn en gemeente',
          'Uniek' || substr(md5(p.id::text || n), 1, 6) || ' in overleg met de corporatie', now(), 1
        from wijkplan.wijkplan p, generate_series(1, %2$d) n
        """
            .formatted(WOORDEN, regels));
    database.execute("analyze");
  }
}

package nl.wijkwerk.systeem;

import nl.wijkwerk.test.Testdatabase;

/**
 * Plans of many years in the wijken of the sample municipality, made by the database itself: 40
 * items each, a version and a closed evaluation for each of 15 years, a project with milestones for
 * each item, and the trail that all of it would have left.
 */
final class Planvulling {
  private static final int REGELS = 40;
  private static final int JAREN = 15;

  private static final String WOORDEN =
      "(array['speeltuin','buurtkamer','verkeer','zwerfvuil','jongeren','ouderen','groen','parkeren',"
          + "'eenzaamheid','sport','veiligheid','huiswerk','straatverlichting','moestuin','muziek',"
          + "'energie','overlast','taal','werkplaats','restaurant'])";

  private Planvulling() {}

  /** Puts these plans in the place of those that the sample has. */
  static void vul(Testdatabase database, int wijken, int plannen) {
    database.execute("truncate wijkplan.wijkplan, wijkplan.wijkanalyse cascade");
    plannen(database, wijken, plannen);
    regels(database);
    versies(database);
    evaluaties(database);
    projecten(database);
    spoor(database);
    database.execute("vacuum analyze");
  }

  /** Half are in force, half are a concept with open goals; the first is a concept. */
  private static void plannen(Testdatabase database, int wijken, int plannen) {
    database.execute(
        """
        create table public.wijken as
        select code, naam, nummer from kern.gebied where niveau in ('WIJK', 'DORP')
        order by code limit %d
        """
            .formatted(wijken));
    database.execute(
        """
        insert into wijkplan.wijkanalyse (id, gebied_code, wijk, datum, opgesteld_door, versie)
        select gen_random_uuid(), code, naam, date '2011-01-01' + p * 500, 'Wijkregisseur', 1
        from public.wijken, generate_series(1, %d) p
        """
            .formatted(plannen));
    database.execute(
        """
        insert into wijkplan.wijkplan (id, gebied_code, wijk, wijknummer, titel, van_jaar, tot_jaar,
          analyse_id, plansoort, fase, inhoudsversie, concept_op, gewijzigd, gewijzigd_door, versie)
        select gen_random_uuid(), a.gebied_code, a.wijk, w.nummer,
          'Plan ' || a.wijk || ' ' || to_char(n, 'FM00'), 2012, 2030, a.id, 'WIJKPLAN',
          case when n %% 2 = 1 then 'CONCEPT' else 'VASTGESTELD' end, %d, a.datum,
          now() - n * interval '3 days', 'Wijkregisseur', 1
        from (select *, row_number() over (partition by gebied_code order by datum) as n
              from wijkplan.wijkanalyse) a
        join public.wijken w on w.code = a.gebied_code
        """
            .formatted(JAREN));
    database.execute(
        "update wijkplan.wijkanalyse a set plan_id = p.id from wijkplan.wijkplan p where p.analyse_id = a.id");
  }

  private static void regels(Testdatabase database) {
    database.execute(
        """
        insert into wijkplan.planregel (id, plan_id, ambitie, volgorde, doelstelling, pm, oplossingen,
          raming, jaar_van, jaar_tot, indicator, beginwaarde, beginjaar, bron, streefwaarde,
          streefdatum, eigenaar, verantwoordelijke, opmerkingen, gemaakt, versie)
        select gen_random_uuid(), p.id, 1 + n %% 6, n,
          'Meer bewoners doen mee met ' || %1$s[1 + n %% 20], n %% 10 = 0,
          'Werkgroep ' || %1$s[1 + (n * 7) %% 20] || ' en gesprekken aan de keukentafel',
          n * 1000, 2012, 2030, 'Deelnemers per maand', n, 2012, 'Telling', n * 2, date '2030-12-31',
          'Wijkregisseur', 'Welzijn en gemeente',
          'Uniek' || substr(md5(p.id::text || n), 1, 6) || ' in overleg met de corporatie',
          now() - interval '400 days', 1
        from wijkplan.wijkplan p, generate_series(1, %2$d) n
        """
            .formatted(WOORDEN, REGELS));
    database.execute(
        """
        insert into wijkplan.planregel_oplossing (planregel_id, oplossing_id, tekst)
        select r.id, o.id, o.tekst
        from wijkplan.planregel r
        join lateral (select o.id, o.tekst from wijkplan.oplossingsrichting o
          join wijkplan.oplossing_ambitie a on a.oplossing_id = o.id and a.ambitie = r.ambitie
          order by md5(o.id::text || r.volgorde) limit 1) o on true
        """);
  }

  /** A quarter of the goals has other words each year. */
  private static void versies(Testdatabase database) {
    database.execute(
        """
        insert into wijkplan.planversie (plan_id, nummer, moment, door, ambities, inhoud)
        select r.plan_id, v, make_timestamptz(2011 + v, 10, 1, 12, 0, 0), 'Wijkregisseur',
          (select jsonb_object_agg(nummer, tekst) from wijkplan.ambitie),
          jsonb_agg(jsonb_build_object('id', r.id, 'nummer', r.ambitie || '.' || r.volgorde,
            'gekozen', '[]'::jsonb, 'inhoud', jsonb_strip_nulls(jsonb_build_object(
              'ambitie', r.ambitie, 'pm', r.pm, 'oplossingen', r.oplossingen, 'raming', r.raming,
              'doelstelling', r.doelstelling
                || case when r.volgorde %% 4 = 0 then ', ook in ' || 2011 + v else '' end,
              'jaarVan', r.jaar_van, 'jaarTot', r.jaar_tot, 'indicator', r.indicator,
              'beginwaarde', r.beginwaarde, 'beginjaar', r.beginjaar, 'bron', r.bron,
              'streefwaarde', r.streefwaarde, 'streefdatum', r.streefdatum, 'eigenaar', r.eigenaar,
              'verantwoordelijke', r.verantwoordelijke, 'opmerkingen', r.opmerkingen)))
            order by r.ambitie, r.volgorde)
        from wijkplan.planregel r, generate_series(1, %d) v
        group by r.plan_id, v
        """
            .formatted(JAREN));
  }

  private static void evaluaties(Testdatabase database) {
    database.execute(
        """
        insert into wijkplan.evaluatie (id, plan_id, gebied_code, wijk, wijknummer, jaar, uiterlijk,
          tevredenheid_niet, gemaakt, gewijzigd, gewijzigd_door, versie)
        select gen_random_uuid(), p.id, p.gebied_code, p.wijk, p.wijknummer, j, make_date(j + 1, 4, 1),
          'Niet gevraagd', make_timestamptz(j + 1, 1, 2, 6, 0, 0), now(), 'Wijkregisseur', 1
        from wijkplan.wijkplan p, generate_series(2026 - %d, 2025) j
        """
            .formatted(JAREN));
    database.execute(
        """
        insert into wijkplan.evaluatieregel (id, evaluatie_id, planregel_id, plaats, nummer, ambitie,
          doelstelling, indicator, beginwaarde, beginjaar, streefwaarde, streefdatum, raming,
          gerealiseerd, meetjaar, bron, herkomst, waardering, versie)
        select gen_random_uuid(), e.id, r.id, r.volgorde, r.ambitie || '.' || r.volgorde, r.ambitie,
          r.doelstelling, r.indicator, r.beginwaarde, r.beginjaar, r.streefwaarde, r.streefdatum,
          r.raming, r.volgorde, e.jaar, 'Telling', 'HAND', 3, 1
        from wijkplan.evaluatie e join wijkplan.planregel r on r.plan_id = e.plan_id
        """);
    database.execute(
        """
        insert into wijkplan.les (id, evaluatie_id, soort, tekst, thema, ambitie, plansoort, gemaakt, door, versie)
        select gen_random_uuid(), e.id, case when n = 1 then 'SUCCES' else 'FAAL' end,
          'Wat hielp bij ' || %s[1 + e.jaar %% 20], 'SOCIAAL', n, 'WIJKPLAN', e.gemaakt, 'Wijkregisseur', 1
        from wijkplan.evaluatie e, generate_series(1, 2) n
        """
            .formatted(WOORDEN));
    database.execute(
        """
        update wijkplan.evaluatie set afgesloten_op = make_timestamptz(jaar + 1, 3, 1, 12, 0, 0),
          afgesloten_door = 'Wijkregisseur', geraamd = 820000, gereserveerd = 0, eerder = 0,
          aanvullend = 0, vrijval = 0, tekort = 0
        """);
  }

  /**
   * Of ten projects one is late, six are done, and each has three milestones and a street. Open
   * goals of a concept have no project yet, so what is late is another tenth of the items: each
   * plan has as many.
   */
  private static void projecten(Testdatabase database) {
    database.execute(
        """
        insert into wijkplan.project (id, plan_id, regel_id, gebied_code, wijk, wijknummer, titel, soort,
          niveau, resultaat, van, tot, verantwoordelijke, status, begonnen_op, geeindigd_op, borger,
          terugblik_op, gewijzigd, gewijzigd_door, versie)
        select gen_random_uuid(), p.id, r.id, p.gebied_code, p.wijk, p.wijknummer,
          'Project ' || %s[1 + r.volgorde %% 20] || ' ' || r.volgorde, 'PROJECT', 'WIJK',
          'Zichtbaar resultaat', date '2014-01-01' + r.volgorde * 100,
          case when r.volgorde %% 10 = 1 then current_date - 30
               when r.volgorde %% 10 < 4 then current_date + 300
               else date '2015-01-01' + r.volgorde * 100 end,
          'Welzijn', case when r.volgorde %% 10 in (0, 1, 2, 3) then 'IN_UITVOERING' else 'AFGESLOTEN' end,
          date '2014-01-01' + r.volgorde * 100,
          case when r.volgorde %% 10 > 3 then date '2015-01-01' + r.volgorde * 100 end, 'Corporatie',
          case when r.volgorde %% 10 > 3 then date '2031-01-01' end, now() - interval '5 days', 'Wijkregisseur', 1
        from wijkplan.planregel r join wijkplan.wijkplan p on p.id = r.plan_id where not r.pm or p.fase = 'VASTGESTELD'
        """
            .formatted(WOORDEN));
    database.execute(
        """
        insert into wijkplan.mijlpaal (id, project_id, naam, gepland, gehaald)
        select gen_random_uuid(), j.id, 'Mijlpaal ' || n, j.van + n * 30, j.van + n * 30
        from wijkplan.project j, generate_series(1, 3) n
        """);
    database.execute(
        """
        insert into wijkplan.project_straat (project_id, sleutel, naam)
        select id, 'straat ' || left(md5(id::text), 4), 'Straat ' || left(md5(id::text), 4)
        from wijkplan.project
        """);
  }

  /** Twenty changes of a plan in each year, of which three in the last week. */
  private static void spoor(Testdatabase database) {
    database.execute(
        """
        insert into kern.spoor (volgnummer, moment, gebruikersnaam, naam, module, actie, resultaat,
          onderwerp, gebied_code, omschrijving, herkomst, vorige_hash, hash)
        select s.laatste_spoor + row_number() over (order by n desc, p.id),
          now() - case when n <= 3 then n * interval '1 day' else n * interval '18 days' end,
          'wijkregisseur', 'Wijkregisseur', 'wijkplan', 'planregel.gewijzigd', 'GELUKT',
          'wijkplan:' || p.id, p.gebied_code, 'Regel gewijzigd', 'SCHERM', '\\x00', '\\x00'
        from kern.logboekstand s, wijkplan.wijkplan p, generate_series(1, %d) n
        """
            .formatted(JAREN * 20));
    database.execute(
        "update kern.logboekstand set laatste_spoor = (select max(volgnummer) from kern.spoor)");
  }
}

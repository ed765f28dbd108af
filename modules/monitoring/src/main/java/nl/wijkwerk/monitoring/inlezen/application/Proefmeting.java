package nl.wijkwerk.monitoring.inlezen.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Twijfel;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;

/** Counts what a file holds and what would be refused, of its first rows when it is large. */
final class Proefmeting {

  /** Of each year: enough to see what is wrong, and not long to wait for. */
  private static final int MEESTE_RIJEN = 20_000;

  private static final int MEESTE_PROBLEMEN = 200;

  private final List<Proefbeeld.Jaar> jaren = new ArrayList<>();
  private final List<Weigering> problemen = new ArrayList<>();
  private final List<Twijfel> twijfels = new ArrayList<>();
  private final Set<Integer> maten = new HashSet<>();
  private final Set<String> vreemd = new LinkedHashSet<>();
  private OngeldigBestand fout;
  private int aantalTwijfels;
  private int aantalProblemen;
  private boolean geheel = true;

  /** Ends the reading of a file of which enough was seen. */
  private static final class Genoeg extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Genoeg() {
      super(null, null, false, false);
    }
  }

  void meet(Eigenbestand.Lezing lezing, Gebiedszoeker zoeker) {
    for (Cijferbron bron : lezing.perJaar()) {
      Telling telling = tel(bron);
      vereisBruikbaar(telling);
      vreemd.addAll(bron.vreemd());
      bron.kolommen().stream().map(Kolom::indicatorId).filter(Objects::nonNull).forEach(maten::add);
      int gebieden = 0;
      for (Gebiedscode.Niveau niveau : Gebiedscode.Niveau.values()) {
        gebieden += telling.gebieden(niveau);
      }
      jaren.add(
          new Proefbeeld.Jaar(
              bron.jaar(),
              gebieden,
              telling.waarden(),
              telling.totaalOntbrekend(),
              telling.rijenGeweigerd() + telling.cellenGeweigerd(),
              zoeker.indeling(bron.jaar()).filter(j -> j != bron.jaar()).orElse(null)));
      aantalProblemen += telling.rijenGeweigerd() + telling.cellenGeweigerd();
      bewaar(telling.weigeringen());
      aantalTwijfels += telling.aantalTwijfels();
      telling.twijfels().stream().limit(MEESTE_PROBLEMEN - twijfels.size()).forEach(twijfels::add);
    }
  }

  /** Of a file of which no row can be used. */
  void weiger(List<Weigering> weigeringen) {
    aantalProblemen += weigeringen.size();
    bewaar(weigeringen);
  }

  private void bewaar(List<Weigering> weigeringen) {
    weigeringen.stream().limit(MEESTE_PROBLEMEN - problemen.size()).forEach(problemen::add);
  }

  private void vereisBruikbaar(Telling telling) {
    try {
      telling.vereisBruikbaar();
    } catch (OngeldigBestand e) {
      fout = fout == null ? e : fout;
    }
  }

  private Telling tel(Cijferbron bron) {
    Telling telling = new Telling(bron.kolommen(), -1);
    try {
      bron.lees(
          new Cijferbestand.Afnemer() {
            @Override
            public void rij(Gebiedsregel gebied) {
              stop();
              telling.rij(gebied.gebied());
            }

            @Override
            public void cel(int kolom, Cel cel) {
              telling.cel(kolom, cel);
            }

            @Override
            public void weigerRij(Weigering weigering) {
              stop();
              telling.weigerRij(weigering);
            }

            @Override
            public void weigerCel(Weigering weigering) {
              telling.weigerCel(weigering);
            }

            @Override
            public void twijfel(Twijfel twijfel) {
              telling.twijfel(twijfel);
            }

            private void stop() {
              if (telling.rijen() >= MEESTE_RIJEN) {
                throw new Genoeg();
              }
            }
          });
    } catch (Genoeg genoeg) {
      geheel = false;
    }
    return telling;
  }

  List<Proefbeeld.Jaar> jaren() {
    return List.copyOf(jaren);
  }

  List<Weigering> problemen() {
    return List.copyOf(problemen);
  }

  int aantalProblemen() {
    return aantalProblemen;
  }

  /** What would be read, and is doubted. */
  Inleesverslag.Twijfels twijfels() {
    return new Inleesverslag.Twijfels(aantalTwijfels, twijfels);
  }

  /** Areas of which nothing is known. */
  List<String> vreemd() {
    return List.copyOf(vreemd);
  }

  /** The measures that are there already. */
  Set<Integer> maten() {
    return Set.copyOf(maten);
  }

  /** Why it would be refused as a whole, or null. */
  OngeldigBestand fout() {
    return fout;
  }

  boolean geheel() {
    return geheel;
  }
}

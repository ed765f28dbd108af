package nl.wijkwerk.startpagina.indeling.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.startpagina.indeling.application.Catalogus;
import nl.wijkwerk.startpagina.indeling.application.Startpaginas;
import nl.wijkwerk.startpagina.indeling.domain.Blok;
import nl.wijkwerk.startpagina.indeling.domain.Blokken;
import nl.wijkwerk.startpagina.indeling.domain.Kant;
import nl.wijkwerk.web.fout.Handeling;

/** Arranging one's start page, step by step; nothing is saved before the reader is done. */
@Named("indelen")
@ViewScoped
public class IndelenView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int JAREN_VOORUIT = 4;
  private static final int JAREN_TERUG = 10;
  private static final String NAAR_START = "/index?faces-redirect=true";

  /** A portlet that can be chosen; {@code staatEr} when it can be there only once and is. */
  public record Keuze(
      String module,
      String portlet,
      String titel,
      String moduletitel,
      boolean wijk,
      boolean jaar,
      boolean zonderWijk,
      boolean staatEr) {
    public String sleutel() {
      return module + "-" + portlet;
    }
  }

  @Inject private transient Startpaginas startpaginas;
  @Inject private transient Catalogus catalogus;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Bloktoner toner;
  @Inject private transient Handeling handeling;
  @Inject private transient Clock klok;

  private Blokken blokken = Blokken.GEEN;
  private Blokken bewaard = Blokken.GEEN;
  private long versie;
  private boolean eigen;
  private boolean botsing;
  private Blok verwijderd;
  private int verwijderdVan;
  private String gemeld;
  private String knop;
  private String sleep;
  private String doel;
  private String kant;
  private final Map<String, String> wijk = new HashMap<>();
  private final Map<String, String> jaar = new HashMap<>();
  private transient List<Blokweergave.Band> banden;

  public void laad() {
    Startpaginas.Beeld beeld = startpaginas.lees();
    blokken = beeld.blokken();
    bewaard = blokken;
    versie = beeld.versie();
    eigen = beeld.eigen();
  }

  public void omhoog(String id) {
    stap(id, "omhoog", Blokken::omhoog);
  }

  public void omlaag(String id) {
    stap(id, "omlaag", Blokken::omlaag);
  }

  public void smaller(String id) {
    stap(id, "smaller", Blokken::smaller);
  }

  public void breder(String id) {
    stap(id, "breder", Blokken::breder);
  }

  /** Where the reader dropped a block. */
  public void verplaats() {
    stap(sleep, "omhoog", (b, id) -> b.verplaats(id, UUID.fromString(doel), Kant.valueOf(kant)));
  }

  private void stap(String id, String welke, BiFunction<Blokken, UUID, Blokken> verandering) {
    doe(
        welke + ":" + id,
        () -> {
          UUID blok = UUID.fromString(id);
          blokken = verandering.apply(blokken, blok);
          gemeld =
              toner.tekst(
                  "indeling.staat-nu",
                  toner.titel(blokken.read(blok)),
                  blokken.plaats(blok) + 1,
                  blokken.lijst().size(),
                  toner.tekst("breedte." + blokken.read(blok).breedte()));
        });
  }

  public void verwijder(String id) {
    doe(
        "terug",
        () -> {
          UUID blok = UUID.fromString(id);
          Blok weg = blokken.read(blok);
          verwijderdVan = blokken.plaats(blok);
          blokken = blokken.verwijder(blok);
          verwijderd = weg;
          gemeld = toner.tekst("indeling.verwijderd", toner.titel(weg));
        });
  }

  public void zetTerug() {
    doe(
        "omhoog:" + (verwijderd == null ? "" : verwijderd.id()),
        () -> {
          if (verwijderd != null) {
            blokken = blokken.zetTerug(verwijderd, verwijderdVan);
            gemeld = toner.tekst("indeling.teruggezet", toner.titel(verwijderd));
            verwijderd = null;
          }
        });
  }

  public void voegToe(String module, String portlet) {
    doe(
        "voeg:" + module + "-" + portlet,
        () -> {
          Blok blok =
              startpaginas.kies(
                  module,
                  portlet,
                  wijk.get(module + "-" + portlet),
                  jaar.get(module + "-" + portlet));
          blokken = blokken.voegToe(blok);
          gemeld = toner.tekst("indeling.toegevoegd", toner.titel(blok));
        });
  }

  private void doe(String welkeKnop, Runnable werk) {
    knop = welkeKnop;
    gemeld = null;
    banden = null;
    handeling.voerUit(werk);
  }

  public String klaar() {
    if (blokken.equals(bewaard)) {
      return NAAR_START;
    }
    if (handeling.voerUit(() -> startpaginas.bewaar(blokken, versie))) {
      handeling.gelukt("indeling.bewaard");
      return NAAR_START;
    }
    botsing = startpaginas.lees().versie() != versie;
    return null;
  }

  /** Saves over what was arranged in another window, after the reader has been told of it. */
  public String klaarToch() {
    versie = startpaginas.lees().versie();
    bewaard = Blokken.GEEN;
    return klaar();
  }

  public String stop() {
    return NAAR_START;
  }

  public String herstel() {
    if (handeling.voerUit(() -> startpaginas.herstel(versie))) {
      handeling.gelukt("indeling.hersteld");
      return NAAR_START;
    }
    botsing = startpaginas.lees().versie() != versie;
    return null;
  }

  public List<Blokweergave.Band> getBanden() {
    if (banden == null) {
      banden = toner.toon(blokken);
    }
    return banden;
  }

  /** Whether there is nothing to arrange: no block on the page, and none to put there. */
  public boolean isNiets() {
    return blokken.lijst().isEmpty() && catalogus.teKiezen().isEmpty();
  }

  public List<Keuze> getKeuzes() {
    return catalogus.teKiezen().stream().map(this::keuze).toList();
  }

  private Keuze keuze(Catalogus.Aanbod aanbod) {
    Portletbeschrijving p = aanbod.beschrijving();
    boolean neemtWijk = p.neemt(Portletbeschrijving.GEBIED);
    return new Keuze(
        aanbod.module(),
        p.naam(),
        toner.titel(aanbod.module(), p.naam()),
        toner.module(aanbod.module()),
        neemtWijk,
        p.neemt(Portletbeschrijving.JAAR),
        !p.vraagt(Portletbeschrijving.GEBIED),
        !neemtWijk
            && blokken.lijst().stream()
                .anyMatch(b -> b.module().equals(aanbod.module()) && b.portlet().equals(p.naam())));
  }

  public List<Gebied> getWijken() {
    return gebieden.wijken();
  }

  public boolean isEigen() {
    return eigen;
  }

  public boolean isGewijzigd() {
    return !blokken.equals(bewaard);
  }

  public boolean isBotsing() {
    return botsing;
  }

  public boolean isTerugTeZetten() {
    return verwijderd != null;
  }

  public String getGemeld() {
    return gemeld;
  }

  public String getKnop() {
    return knop;
  }

  public Map<String, String> getJaar() {
    return jaar;
  }

  /** Years that a plan or its figures can be about, the latest first. */
  public List<Integer> getJaren() {
    int nu = LocalDate.now(klok).getYear();
    return IntStream.iterate(nu + JAREN_VOORUIT, j -> j >= nu - JAREN_TERUG, j -> j - 1)
        .boxed()
        .toList();
  }

  public Map<String, String> getWijk() {
    return wijk;
  }

  public String getSleep() {
    return sleep;
  }

  public void setSleep(String sleep) {
    this.sleep = sleep;
  }

  public String getDoel() {
    return doel;
  }

  public void setDoel(String doel) {
    this.doel = doel;
  }

  public String getKant() {
    return kant;
  }

  public void setKant(String kant) {
    this.kant = kant;
  }
}

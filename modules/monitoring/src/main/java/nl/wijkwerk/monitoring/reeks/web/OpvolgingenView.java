package nl.wijkwerk.monitoring.reeks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.reeks.application.Gebiedsopvolgingen;
import nl.wijkwerk.monitoring.reeks.application.Opvolgingenbestand;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;
import nl.wijkwerk.web.fout.Handeling;

/** What areas became: the list, adding one, and reading a file in. */
@Named("opvolgingen")
@RequestScoped
public class OpvolgingenView {
  private static final long GROOTSTE_BESTAND = 1 << 20;
  private static final String NAAR = "/opvolgingen?faces-redirect=true";

  /** A succession in the list. */
  public record Regel(
      UUID id, int jaar, Opvolgsoort soort, String oud, String nieuw, String toelichting) {}

  @Inject private Gebiedsopvolgingen opvolgingen;
  @Inject private Toegang toegang;
  @Inject private Handeling handeling;

  private Opvolgsoort soort;
  private Integer jaar;
  private String oud;
  private String nieuw;
  private String toelichting;
  private Part bestand;
  private List<Regel> regels;

  public List<Regel> getRegels() {
    if (regels == null) {
      regels = opvolgingen.lijst().stream().map(OpvolgingenView::regel).toList();
    }
    return regels;
  }

  private static Regel regel(Gebiedsopvolging o) {
    return new Regel(
        o.id(),
        o.jaar(),
        o.soort(),
        String.join(", ", o.oud()),
        String.join(", ", o.nieuw()),
        o.toelichting() == null ? "–" : o.toelichting());
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.CIJFERS_INLEZEN, null);
  }

  public String voegToe() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (soort == null) {
                throw new OngeldigeInvoer("soort", "opvolging.fout.soort-ontbreekt");
              }
              if (jaar == null) {
                throw new OngeldigeInvoer("jaar", "opvolging.fout.jaar-ontbreekt");
              }
              opvolgingen.voegToe(
                  new Gebiedsopvolging(
                      UUID.randomUUID(),
                      soort,
                      jaar,
                      Opvolgingenbestand.codes(oud),
                      Opvolgingenbestand.codes(nieuw),
                      toelichting));
            });
    if (gelukt) {
      handeling.gelukt("opvolging.toegevoegd");
    }
    return gelukt ? NAAR : null;
  }

  public String leesIn() {
    int[] aantal = new int[1];
    if (!handeling.voerUit(
        () -> aantal[0] = opvolgingen.voegAlleToe(Opvolgingenbestand.lees(tekst())))) {
      return null;
    }
    handeling.gelukt("opvolging.ingelezen", aantal[0]);
    return NAAR;
  }

  private String tekst() {
    if (bestand == null || bestand.getSize() == 0) {
      throw new OngeldigeInvoer("bestand", "opvolging.fout.geen-bestand");
    }
    if (bestand.getSize() > GROOTSTE_BESTAND) {
      throw new OngeldigeInvoer("bestand", "opvolging.fout.te-groot");
    }
    try {
      return new String(bestand.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String verwijder(UUID id) {
    if (!handeling.voerUit(() -> opvolgingen.verwijder(id))) {
      return null;
    }
    handeling.gelukt("opvolging.verwijderd");
    return NAAR;
  }

  public Opvolgsoort[] getSoorten() {
    return Opvolgsoort.values();
  }

  public Opvolgsoort getSoort() {
    return soort;
  }

  public void setSoort(Opvolgsoort soort) {
    this.soort = soort;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }

  public String getOud() {
    return oud;
  }

  public void setOud(String oud) {
    this.oud = oud;
  }

  public String getNieuw() {
    return nieuw;
  }

  public void setNieuw(String nieuw) {
    this.nieuw = nieuw;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }

  public Part getBestand() {
    return bestand;
  }

  public void setBestand(Part bestand) {
    this.bestand = bestand;
  }
}

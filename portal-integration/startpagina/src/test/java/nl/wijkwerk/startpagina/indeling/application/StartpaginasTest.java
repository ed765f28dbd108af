package nl.wijkwerk.startpagina.indeling.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.startpagina.indeling.domain.Blok;
import nl.wijkwerk.startpagina.indeling.domain.Blokken;
import nl.wijkwerk.startpagina.indeling.domain.Indeling;
import nl.wijkwerk.startpagina.indeling.domain.Indelingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartpaginasTest {
  private static final Portletbeschrijving OVER =
      new Portletbeschrijving(
          "wat-is-over",
          "Wat is over",
          List.of(
              Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED),
              Portletbeschrijving.mag(Portletbeschrijving.JAAR)),
          Portletbreedte.TWEE_DERDE,
          320,
          Bevoegdheid.MIDDELEN_LEZEN);
  private static final Portletbeschrijving WERK =
      new Portletbeschrijving(
          "werk", "Werk", List.of(), Portletbreedte.DERDE, 200, Bevoegdheid.MIDDELEN_LEZEN);
  private static final Gebied WIJK =
      new Gebied(
          2025, "WK014111", "De Riet", Niveau.WIJK, "GM0141", "GM0141", "11", Herkomst.CBS, false);

  private final UUID een = UUID.randomUUID();
  private final UUID ander = UUID.randomUUID();
  private final Map<UUID, Indeling> opslag = new HashMap<>();
  private final List<String> sporen = new ArrayList<>();
  private final Identiteit identiteit = new Identiteit();
  private final Blokken eigen =
      Blokken.van(List.of(Blok.van("samenwerking", "agenda", null, Portletbreedte.HEEL)));
  private Startpaginas startpaginas;

  @BeforeEach
  void leg() {
    Toegang toegang = new Toegang(identiteit, (gebied, in) -> gebied.equals(in));
    Indelingen indelingen =
        new Indelingen() {
          @Override
          public Optional<Indeling> find(UUID persoonId) {
            return Optional.ofNullable(opslag.get(persoonId));
          }

          @Override
          public void voegToe(Indeling indeling) {
            opslag.put(identiteit.persoonId(), indeling);
          }
        };
    startpaginas =
        new Startpaginas(
            indelingen,
            identiteit,
            toegang,
            new Catalogus(
                new Moduleregister() {
                  @Override
                  public List<Aanwezig> aanwezig() {
                    return List.of(
                        new Aanwezig(
                            "middelen", "Middelen", "/middelen/", "1", null, List.of(OVER, WERK)));
                  }
                },
                toegang),
            new Gebieden(null) {
              @Override
              public Optional<Gebied> find(String code) {
                return Optional.of(WIJK).filter(wijk -> wijk.code().equals(code));
              }
            },
            new Spoor(identiteit, null, null) {
              @Override
              public void leg(String actie, Onderwerp onderwerp, String gebied, String wat) {
                sporen.add(actie + " " + onderwerp);
              }
            },
            Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));
    meldAan(een);
  }

  private void meldAan(UUID persoon) {
    identiteit.meldAan(
        persoon, "wie", "Wie", List.of(new Toekenning(Rol.GRIFFIER, null)), "127.0.0.1");
  }

  @Test
  @Bedrijfsregel("STA-01")
  void indelingIsVanWieIsAangemeldEnEenAnderHoudtDeZijne() {
    startpaginas.bewaar(eigen, 0);
    assertThat(startpaginas.lees().blokken()).isEqualTo(eigen);
    assertThat(sporen).containsExactly("startpagina.ingedeeld startpagina:" + een);
    meldAan(ander);
    assertThat(startpaginas.lees().eigen()).isFalse();
    assertThat(opslag).containsOnlyKeys(een);
  }

  @Test
  @Bedrijfsregel("STA-04")
  void zonderEigenIndelingGeldtDieVanDeRolEnNaHerstelWeer() {
    List<String> standaard = namen();
    assertThat(standaard).startsWith("werk");
    startpaginas.bewaar(eigen, 0);
    assertThat(namen()).containsExactly("agenda");
    startpaginas.herstel(startpaginas.lees().versie());
    assertThat(namen()).isEqualTo(standaard);
  }

  private List<String> namen() {
    return startpaginas.lees().blokken().lijst().stream().map(Blok::portlet).toList();
  }

  @Test
  void indelingOpEenAndereVersieWordtGeweigerd() {
    assertThatThrownBy(() -> startpaginas.bewaar(eigen, 3)).isInstanceOf(VerouderdeVersie.class);
    assertThatThrownBy(() -> startpaginas.herstel(3)).isInstanceOf(VerouderdeVersie.class);
    assertThat(sporen).isEmpty();
  }

  @Test
  void blokOverEenWijkVraagtEenBekendeWijk() {
    assertThatThrownBy(() -> startpaginas.kies("middelen", "wat-is-over", "", null))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, e -> assertThat(e.sleutel()).isEqualTo("indeling.kies-wijk"));
    assertThatThrownBy(() -> startpaginas.kies("middelen", "wat-is-over", "WK999999", null))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            e -> assertThat(e.sleutel()).isEqualTo("indeling.onbekende-wijk"));
    assertThatThrownBy(() -> startpaginas.kies("middelen", "geheim", null, null))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, e -> assertThat(e.sleutel()).isEqualTo("indeling.onbekend"));
  }

  @Test
  void blokKanOverEenJaarGaanEnWeigertWatGeenJaarIs() {
    assertThat(startpaginas.kies("middelen", "wat-is-over", "WK014111", "2025").adres())
        .isEqualTo("/middelen/portlets/wat-is-over?gebied=WK014111&jaar=2025");
    assertThat(startpaginas.kies("middelen", "wat-is-over", "WK014111", "").jaar()).isNull();
    assertThat(startpaginas.kies("middelen", "werk", null, "2025").jaar())
        .as("of a portlet that takes no year")
        .isNull();
    for (String jaar : List.of("vorig", "20255")) {
      assertThatThrownBy(() -> startpaginas.kies("middelen", "wat-is-over", "WK014111", jaar))
          .isInstanceOf(OngeldigeInvoer.class);
    }
  }
}

package nl.wijkwerk.startpagina.indeling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.kern.module.Portletbeschrijving;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.startpagina.indeling.domain.Blok;
import org.junit.jupiter.api.Test;

class CatalogusTest {
  private static final Portletbeschrijving OVER =
      new Portletbeschrijving(
          "wat-is-over",
          "Wat is over",
          List.of(Portletbeschrijving.verplicht(Portletbeschrijving.GEBIED)),
          Portletbreedte.TWEE_DERDE,
          320,
          Bevoegdheid.MIDDELEN_LEZEN);
  private static final Portletbeschrijving PLANGELD =
      new Portletbeschrijving(
          "reserveringen",
          "Geld voor dit plan",
          List.of(Portletbeschrijving.verplicht("plan")),
          Portletbreedte.TWEE_DERDE,
          320,
          Bevoegdheid.MIDDELEN_LEZEN);

  private final Blok blok = Blok.van("middelen", "wat-is-over", "A", Portletbreedte.DERDE);

  private static Catalogus catalogus(Rol rol, Moduleregister.Aanwezig... modules) {
    Identiteit identiteit = new Identiteit();
    identiteit.meldAan(
        UUID.randomUUID(), "wie", "Wie", List.of(new Toekenning(rol, null)), "127.0.0.1");
    return new Catalogus(
        new Moduleregister() {
          @Override
          public List<Aanwezig> aanwezig() {
            return List.of(modules);
          }
        },
        new Toegang(identiteit, (gebied, in) -> gebied.equals(in)));
  }

  private static Moduleregister.Aanwezig middelen() {
    return new Moduleregister.Aanwezig(
        "middelen", "Middelen", "/middelen/", "1", null, List.of(OVER, PLANGELD));
  }

  @Test
  @Bedrijfsregel("STA-05")
  void blokVanAfwezigeModuleIsErNiet() {
    assertThat(catalogus(Rol.LEZER).find(blok)).isEmpty();
    assertThat(catalogus(Rol.LEZER, middelen()).find(blok)).isPresent();
  }

  @Test
  @Bedrijfsregel("STA-05")
  void blokDatDeLezerNietMagZienIsErNiet() {
    assertThat(catalogus(Rol.PARTNER, middelen()).find(blok)).isEmpty();
    assertThat(catalogus(Rol.PARTNER, middelen()).teKiezen()).isEmpty();
  }

  @Test
  void portletDatMeerVraagtDanEenWijkIsNietTeKiezen() {
    assertThat(catalogus(Rol.LEZER, middelen()).teKiezen())
        .extracting(a -> a.beschrijving().naam())
        .containsExactly("wat-is-over");
  }
}

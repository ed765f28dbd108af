package nl.wijkwerk.kern.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.fout.NietAangemeld;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import org.junit.jupiter.api.Test;

class ToegangTest {
  private final Identiteit identiteit = new Identiteit();
  private final Toegang toegang =
      new Toegang(identiteit, (gebied, in) -> gebied.equals(in) || "GM0141".equals(in));
  private long regels;

  /** Use cases as an application class would have them. */
  static class Gevallen {
    @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
    public void wijzig() {}

    @Lezen(Bevoegdheid.BEHEER)
    public void lees() {}

    @Inzenden
    public void zendIn() {}

    public void vergeten() {}
  }

  private void meldAan(Toekenning... rollen) {
    identiteit.meldAan(UUID.randomUUID(), "wie", "Wie", List.of(rollen), "127.0.0.1");
  }

  private Object roep(String naam, Callable<Object> inhoud) throws Exception {
    Method methode = Gevallen.class.getMethod(naam);
    InvocationContext aanroep =
        (InvocationContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (p, m, args) ->
                    switch (m.getName()) {
                      case "getMethod" -> methode;
                      case "proceed" -> inhoud.call();
                      default -> throw new UnsupportedOperationException(m.getName());
                    });
    GebruiksgevalInterceptor bewaker = new GebruiksgevalInterceptor();
    bewaker.toegang = toegang;
    bewaker.identiteit = identiteit;
    bewaker.spoor =
        new Spoor(identiteit, null, null) {
          @Override
          public long aantalInDitVerzoek() {
            return regels;
          }
        };
    return bewaker.bewaak(aanroep);
  }

  @Test
  @Bedrijfsregel("KRN-01")
  void rolGeldtAlleenInHetEigenGebied() {
    meldAan(new Toekenning(Rol.WIJKREGISSEUR, "WK014111"));
    assertThat(toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, "WK014111")).isTrue();
    assertThat(toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, "WK014116")).isFalse();
    assertThat(toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, null)).isFalse();
  }

  @Test
  void lezenGeldtInDeHeleGemeente() {
    meldAan(new Toekenning(Rol.WIJKREGISSEUR, "WK014111"));
    assertThat(toegang.mag(Bevoegdheid.PLAN_LEZEN, "WK014116")).isTrue();
  }

  @Test
  @Bedrijfsregel("KRN-01")
  void watGeenRolGeeftWordtGeweigerd() {
    meldAan(new Toekenning(Rol.LEZER, null));
    assertThatThrownBy(() -> toegang.vereis(Bevoegdheid.BEHEER, null))
        .isInstanceOf(GeenToegang.class);
    meldAan(new Toekenning(Rol.PARTNER, "WK014111"));
    assertThat(toegang.mag(Bevoegdheid.PLAN_LEZEN, "WK014111")).isFalse();
  }

  @Test
  void wieNietIsAangemeldKomtNergens() {
    assertThatThrownBy(() -> roep("lees", () -> null)).isInstanceOf(NietAangemeld.class);
  }

  @Test
  @Bedrijfsregel("KRN-01")
  void gebruiksgevalZonderBevoegdheidWordtGeweigerd() {
    meldAan(new Toekenning(Rol.BEHEERDER, null));
    assertThatThrownBy(() -> roep("vergeten", () -> null))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void beheerLeestAlleenDeBeheerder() {
    meldAan(new Toekenning(Rol.WIJKREGISSEUR, null));
    assertThatThrownBy(() -> roep("lees", () -> null)).isInstanceOf(GeenToegang.class);
  }

  @Test
  @Bedrijfsregel("KRN-02")
  void wijzigingZonderToetsOpGebiedWordtGeweigerd() {
    meldAan(new Toekenning(Rol.WIJKREGISSEUR, "WK014111"));
    assertThatThrownBy(() -> roep("wijzig", () -> regels++))
        .hasMessageContaining("did not check PLAN_OPSTELLEN");
  }

  @Test
  @Bedrijfsregel("KRN-02")
  void wijzigingZonderSpoorWordtGeweigerd() {
    meldAan(new Toekenning(Rol.WIJKREGISSEUR, "WK014111"));
    assertThatThrownBy(
            () ->
                roep(
                    "wijzig",
                    () -> {
                      toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, "WK014111");
                      return null;
                    }))
        .hasMessageContaining("left no trail");
  }

  @Test
  void wijzigingMetToetsEnSpoorGaatDoor() throws Exception {
    meldAan(new Toekenning(Rol.WIJKREGISSEUR, "WK014111"));
    Object uitkomst =
        roep(
            "wijzig",
            () -> {
              toegang.vereis(Bevoegdheid.PLAN_OPSTELLEN, "WK014111");
              regels++;
              return "klaar";
            });
    assertThat(uitkomst).isEqualTo("klaar");
  }

  @Test
  @Bedrijfsregel("KRN-02")
  void inzendenKanIedereenEnLaatGeenSpoorNaVanWieHetWas() throws Exception {
    assertThat(roep("zendIn", () -> "ontvangen")).isEqualTo("ontvangen");
    meldAan(new Toekenning(Rol.LEZER, null));
    assertThat(roep("zendIn", () -> "ontvangen")).isEqualTo("ontvangen");
    assertThat(regels).isZero();
  }
}

package nl.wijkwerk.monitoring.inlezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedenkennis;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/** Areas and measures that files of a municipality itself are read against. */
public final class EigenFixture {

  public static final Bronmaat RAPPORTCIJFER =
      new Bronmaat(10001, "RAPPORTCIJFER", "Rapportcijfer", "score");
  public static final Bronmaat ONVEILIG =
      new Bronmaat(10002, "ONVEILIG", "Voelt zich onveilig", "%");
  public static final Bronmaat GROEI = new Bronmaat(10003, "GROEI", "Groei van de voorraad", "%");
  public static final Bronmaat LEDEN = new Bronmaat(10004, "LEDEN", "Leden", "aantal");
  public static final Bronmaat INWONERS = new Bronmaat(10005, "INWONERS", "Inwoners", "aantal");
  public static final List<Bronmaat> MATEN =
      List.of(RAPPORTCIJFER, ONVEILIG, GROEI, LEDEN, INWONERS);

  private EigenFixture() {}

  /** Two municipalities with a wijk of the same name, in 2020 and 2023. */
  public static final class Kennis implements Gebiedenkennis {
    private static final Map<String, String> NAMEN =
        Map.of(
            "NL00", "Nederland",
            "GM9001", "Voorbeeld",
            "WK900111", "De Hoek",
            "WK900112", "Het Veld",
            "BU90011101", "De Hoek-Noord",
            "GM9002", "Elders",
            "WK900211", "De Hoek",
            "WK900212", "Het Plein");

    @Override
    public Optional<String> gemeente() {
      return Optional.of("GM9001");
    }

    @Override
    public List<Integer> jaren() {
      return List.of(2020, 2023);
    }

    @Override
    public List<Naam> van(int jaar) {
      List<Naam> namen = new ArrayList<>();
      NAMEN.forEach(
          (code, naam) -> namen.add(new Naam(Gebiedscode.lees(code).orElseThrow(), naam)));
      if (jaar == 2023) {
        namen.add(new Naam(Gebiedscode.lees("WK900113").orElseThrow(), "De Nieuwbouw"));
      }
      return namen;
    }
  }

  public static Optional<Bronmaat> maat(String naam, String eenheid) {
    return MATEN.stream().filter(m -> m.heet(naam, eenheid)).findFirst();
  }

  /** "kop=ROL" or "kop=ROL:naam:eenheid". */
  public static Toewijzing toewijzing(Getalschrift schrift, String... kolommen) {
    return new Toewijzing(
        "Buurtpeiling",
        schrift,
        Arrays.stream(kolommen).map(EigenFixture::keuze).toList(),
        List.of());
  }

  private static Kolomkeuze keuze(String tekst) {
    String[] delen = tekst.split("=", 2);
    String[] rol = delen[1].split(":");
    return new Kolomkeuze(
        delen[0],
        Kolomrol.valueOf(rol[0]),
        rol.length > 1 ? rol[1] : null,
        rol.length > 2 ? rol[2] : null);
  }
}

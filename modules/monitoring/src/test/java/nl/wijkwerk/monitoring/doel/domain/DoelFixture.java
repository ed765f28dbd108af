package nl.wijkwerk.monitoring.doel.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A goal of a plan for a test, in which only what the test is about has to be said. */
public final class DoelFixture {
  public static final OffsetDateTime NU =
      OffsetDateTime.of(2026, 11, 27, 9, 0, 0, 0, ZoneOffset.UTC);
  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
  public static final BigDecimal TOLERANTIE = new BigDecimal("0.10");

  /** First year of the plan. */
  public static final int VAN_JAAR = 2012;

  public static final Prognose.Grenzen GRENZEN = new Prognose.Grenzen(BigDecimal.ZERO, null, 1);

  private UUID id = UUID.randomUUID();
  private String indicator = "Bijstand";
  private BigDecimal begin = BigDecimal.valueOf(60);
  private Integer beginjaar = 2020;
  private BigDecimal streef = BigDecimal.valueOf(40);
  private LocalDate streefdatum = LocalDate.of(2030, 12, 31);

  public DoelFixture indicator(String zo) {
    indicator = zo;
    return this;
  }

  public DoelFixture begin(String waarde, Integer jaar) {
    begin = waarde == null ? null : new BigDecimal(waarde);
    beginjaar = jaar;
    return this;
  }

  public DoelFixture streef(String waarde, LocalDate datum) {
    streef = waarde == null ? null : new BigDecimal(waarde);
    streefdatum = datum;
    return this;
  }

  public DoelFixture id(UUID zo) {
    id = zo;
    return this;
  }

  public Doelinhoud maak() {
    return new Doelinhoud(
        id,
        "2.1",
        "Minder mensen in de bijstand",
        indicator,
        begin,
        beginjaar,
        "CBS",
        streef,
        streefdatum,
        "Manager werk");
  }

  /** Figures of years that follow each other. */
  public static List<Meetpunt> jaren(int eerste, String... waarden) {
    List<Meetpunt> punten = new ArrayList<>();
    for (int i = 0; i < waarden.length; i++) {
      punten.add(
          Meetpunt.cijfer(
              eerste + i, new BigDecimal(waarden[i]), null, "CBS", Aansluiting.SLUIT_AAN));
    }
    return punten;
  }

  /** The figure of a survey. */
  public static Meetpunt enquete(int jaar, String waarde, String marge) {
    return Meetpunt.cijfer(
        jaar, new BigDecimal(waarde), new BigDecimal(marge), "Enquete", Aansluiting.SLUIT_AAN);
  }

  public static Doelvoortgang cijfers(Doelinhoud doel, List<Meetpunt> punten) {
    return Doelvoortgang.van(doel, VAN_JAAR, Doelmaat.CIJFER, punten, GRENZEN, TOLERANTIE);
  }

  public static Doeltelling telling(UUID doel, String dag, int aantal, int totaal) {
    return new Doeltelling(UUID.randomUUID(), doel, inhoud(dag, aantal, totaal), VANDAAG, "W", NU);
  }

  public static Tellinginhoud inhoud(String dag, Integer aantal, Integer totaal) {
    return new Tellinginhoud(
        dag == null ? null : LocalDate.parse(dag), aantal, totaal, "Gemeente", null);
  }

  public static Doelvoortgang tellingen(Doelinhoud doel, Doeltelling... tellingen) {
    return Doelvoortgang.van(
        doel,
        VAN_JAAR,
        Doelmaat.TELLING,
        Doeltelling.punten(List.of(tellingen), doel.inProcenten()),
        new Prognose.Grenzen(
            BigDecimal.ZERO,
            BigDecimal.valueOf(tellingen[tellingen.length - 1].inhoud().totaal()),
            0),
        TOLERANTIE);
  }
}

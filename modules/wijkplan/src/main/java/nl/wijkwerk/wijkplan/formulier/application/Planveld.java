package nl.wijkwerk.wijkplan.formulier.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Waar;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.application.Plan;

/**
 * A column of form B8 on a sheet: how it is filled from a row of a plan, and which field of the API
 * is read from it. Writing and reading share this, so that what was written can be read.
 */
enum Planveld {
  DOELSTELLING("doelstelling", Inhoud.TEKST, 30, r -> r.inhoud().doelstelling()),
  PM("pm", Inhoud.TEKST, 8, r -> r.inhoud().pm() ? Planveld.JA : null),
  GEKOZEN(
      "gekozen",
      Inhoud.TEKST,
      26,
      r ->
          r.gekozen().isEmpty()
              ? null
              : r.gekozen().stream()
                  .map(Oplossingen.Keus::tekst)
                  .collect(Collectors.joining("\n"))),
  OPLOSSINGEN("oplossingen", Inhoud.TEKST, 22, r -> r.inhoud().oplossingen()),
  RAMING("raming", Inhoud.BEDRAG, 10, r -> r.inhoud().raming()),
  JAAR_VAN("jaarVan", Inhoud.JAAR, 8, r -> r.inhoud().jaarVan()),
  JAAR_TOT("jaarTot", Inhoud.JAAR, 8, r -> r.inhoud().jaarTot()),
  VERANTWOORDELIJKE("verantwoordelijke", Inhoud.TEKST, 14, r -> r.inhoud().verantwoordelijke()),
  OPMERKINGEN("opmerkingen", Inhoud.TEKST, 20, r -> r.inhoud().opmerkingen()),
  INDICATOR("indicator", Inhoud.TEKST, 20, r -> r.inhoud().indicator()),
  BEGINWAARDE("beginwaarde", Inhoud.GETAL, 8, r -> r.inhoud().beginwaarde()),
  BEGINJAAR("beginjaar", Inhoud.JAAR, 8, r -> r.inhoud().beginjaar()),
  BRON("bron", Inhoud.TEKST, 16, r -> r.inhoud().bron()),
  STREEFWAARDE("streefwaarde", Inhoud.GETAL, 8, r -> r.inhoud().streefwaarde()),
  STREEFDATUM("streefdatum", Inhoud.DATUM, 9, r -> r.inhoud().streefdatum()),
  EIGENAAR("eigenaar", Inhoud.TEKST, 14, r -> r.inhoud().eigenaar());

  static final String JA = "ja";

  private final String veld;
  private final Inhoud inhoud;
  private final int breedte;
  private final Function<Plan.Regel, Object> waarde;

  Planveld(String veld, Inhoud inhoud, int breedte, Function<Plan.Regel, Object> waarde) {
    this.veld = veld;
    this.inhoud = inhoud;
    this.breedte = breedte;
    this.waarde = waarde;
  }

  /** Name of the field in the API, and of a rule that is broken. */
  String veld() {
    return veld;
  }

  Inhoud inhoud() {
    return inhoud;
  }

  Object waarde(Plan.Regel regel) {
    return waarde.apply(regel);
  }

  Kolom kolom(UnaryOperator<String> teksten) {
    return new Kolom(naam(teksten), inhoud, breedte, Waar.BLAD);
  }

  String naam(UnaryOperator<String> teksten) {
    return teksten.apply("formulier.plan." + veld);
  }

  /** The column with this heading, however it is capitalised, also as the printed form calls it. */
  static Optional<Planveld> find(String kop, UnaryOperator<String> teksten) {
    return Arrays.stream(values())
        .filter(
            v ->
                List.of(
                        (v.naam(teksten) + "|" + teksten.apply("formulier.plan." + v.veld + ".ook"))
                            .split("\\|"))
                    .stream()
                    .anyMatch(n -> gelijk(n, kop)))
        .findFirst();
  }

  static boolean gelijk(String een, String ander) {
    return kaal(een).equals(kaal(ander));
  }

  private static String kaal(String tekst) {
    return tekst.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

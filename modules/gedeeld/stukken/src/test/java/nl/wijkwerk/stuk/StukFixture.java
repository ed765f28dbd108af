package nl.wijkwerk.stuk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.stuk.Stuk.Gegeven;
import nl.wijkwerk.stuk.Stuk.Groep;
import nl.wijkwerk.stuk.Stuk.Inhoud;
import nl.wijkwerk.stuk.Stuk.Kolom;
import nl.wijkwerk.stuk.Stuk.Tabel;
import nl.wijkwerk.stuk.Stuk.Waar;

final class StukFixture {
  private StukFixture() {}

  /** A plan as large as a real one, with every kind of part and value. */
  static Stuk plan(int rijen, String doel) {
    List<Groep> groepen = new ArrayList<>();
    for (int a = 1; a <= 4; a++) {
      List<List<Object>> deel = new ArrayList<>();
      for (int r = 1; r <= rijen / 4; r++) {
        deel.add(
            Arrays.asList(
                a + "." + r,
                doel,
                "Buurtrestaurant\nKooklessen voor en door bewoners",
                new BigDecimal("12500.5"),
                2027,
                r % 2 == 0 ? null : "Welzijn",
                r % 3 == 0 ? "Met de bewoners van de Violierstraat afgesproken op de avond." : null,
                LocalDate.of(2028, 12, 31)));
      }
      groepen.add(new Groep(a + ". Bewoners zijn betrokken op elkaar en helpen elkaar", deel));
    }
    groepen.add(new Groep("Hele wijk", List.of()));
    return new Stuk(
        Bestandsnaam.van("Wijkplan De Riet", 2026, 2030, "v2"),
        "Wijkplan De Riet 2026–2030",
        "Wijkontwikkelingsplan",
        "Almelo",
        "Concept",
        true,
        LocalDate.of(2026, 11, 26),
        "2",
        List.of(new Gegeven("Wijk", "De Riet"), new Gegeven("Eerste jaar", 2026)),
        List.of(
            new Tabel(
                "Ambities, doelen en oplossingen",
                "Ambitie",
                List.of(
                    Kolom.tekst("Nr.", 6).op(Waar.PAPIER),
                    Kolom.tekst("Doelstelling", 28),
                    Kolom.tekst("Gekozen oplossingen", 24),
                    new Kolom("Raming (€)", Inhoud.BEDRAG, 12, Waar.OVERAL),
                    new Kolom("Jaar", Inhoud.JAAR, 8, Waar.OVERAL),
                    Kolom.tekst("Verantwoordelijke", 18),
                    Kolom.tekst("Opmerkingen", 22),
                    new Kolom("Streefdatum", Inhoud.DATUM, 12, Waar.BLAD)),
                1,
                groepen,
                "Totaal",
                "Nog geen doel."),
            new Stuk.Tussenkop("Toelichting"),
            new Stuk.Alinea("Eerste regel.\nTweede regel."),
            new Stuk.Gegevens("Planning", List.of(new Gegeven("Begin", LocalDate.of(2027, 1, 1))))),
        List.of(new Stuk.Alinea("Vul per ambitie een regel in.")));
  }

  /** The same document with another content. */
  static Stuk met(Stuk stuk, List<Stuk.Deel> delen) {
    return new Stuk(
        stuk.naam(),
        stuk.titel(),
        stuk.soort(),
        stuk.gemeente(),
        stuk.stand(),
        stuk.concept(),
        stuk.datum(),
        stuk.versie(),
        stuk.kop(),
        delen,
        stuk.uitleg());
  }

  static byte[] schrijf(Vorm vorm, Stuk stuk) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      vorm.schrijf(stuk, uit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }
}

package nl.wijkwerk.monitoring.woorden.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Figures in one column: a line each, its parts between tabs. */
@Converter
public class FeitenKolom implements AttributeConverter<List<Feit>, String> {
  private static final int DELEN = 8;

  @Override
  public String convertToDatabaseColumn(List<Feit> feiten) {
    return feiten == null
        ? ""
        : feiten.stream().map(FeitenKolom::regel).collect(Collectors.joining("\n"));
  }

  private static String regel(Feit f) {
    return String.join(
        "\t",
        kaal(f.indicator()),
        kaal(f.naam()),
        kaal(f.eenheid()),
        f.soort().name(),
        Integer.toString(f.jaar()),
        f.waarde() == null ? "" : f.waarde().toPlainString(),
        Integer.toString(f.decimalen()),
        kaal(f.bron()));
  }

  private static String kaal(String tekst) {
    return tekst.replaceAll("\\s", " ");
  }

  @Override
  public List<Feit> convertToEntityAttribute(String kolom) {
    return kolom == null || kolom.isEmpty()
        ? List.of()
        : Arrays.stream(kolom.split("\n")).map(FeitenKolom::feit).toList();
  }

  private static Feit feit(String regel) {
    String[] d = regel.split("\t", DELEN);
    return new Feit(
        d[0],
        d[1],
        d[2],
        Feit.Soort.valueOf(d[3]),
        Integer.parseInt(d[4]),
        d[5].isEmpty() ? null : new BigDecimal(d[5]),
        Integer.parseInt(d[6]),
        d[7]);
  }
}

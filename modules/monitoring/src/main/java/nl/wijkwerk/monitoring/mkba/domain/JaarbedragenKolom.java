package nl.wijkwerk.monitoring.mkba.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Amounts per year in one column: "2026=1000.00;2027=250.00". */
@Converter
public class JaarbedragenKolom implements AttributeConverter<List<Jaarbedrag>, String> {
  @Override
  public String convertToDatabaseColumn(List<Jaarbedrag> bedragen) {
    return bedragen == null
        ? ""
        : bedragen.stream()
            .map(b -> b.jaar() + "=" + b.bedrag().toPlainString())
            .collect(Collectors.joining(";"));
  }

  @Override
  public List<Jaarbedrag> convertToEntityAttribute(String kolom) {
    return kolom == null || kolom.isEmpty()
        ? List.of()
        : Arrays.stream(kolom.split(";"))
            .map(d -> d.split("="))
            .map(d -> new Jaarbedrag(Integer.parseInt(d[0]), new BigDecimal(d[1])))
            .toList();
  }
}

package nl.wijkwerk.monitoring.opendata.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Codes in one column, each on a line. */
@Converter
public class LijstKolom implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> codes) {
    return codes == null ? "" : String.join("\n", codes);
  }

  @Override
  public List<String> convertToEntityAttribute(String kolom) {
    return kolom == null || kolom.isEmpty() ? List.of() : List.of(kolom.split("\n"));
  }
}

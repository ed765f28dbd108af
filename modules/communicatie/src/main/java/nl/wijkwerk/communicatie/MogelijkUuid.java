package nl.wijkwerk.communicatie;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For a uuid column that may be empty: EclipseLink 4.0.7 fails on null in its own conversion. */
@Converter
public class MogelijkUuid implements AttributeConverter<UUID, Object> {
  @Override
  public Object convertToDatabaseColumn(UUID waarde) {
    return waarde;
  }

  @Override
  public UUID convertToEntityAttribute(Object waarde) {
    return (UUID) waarde;
  }
}

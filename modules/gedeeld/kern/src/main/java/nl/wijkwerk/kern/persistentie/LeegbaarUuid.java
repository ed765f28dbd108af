package nl.wijkwerk.kern.persistentie;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For a column of type uuid that may be null: EclipseLink 4.0.7 fails on null when reading one. */
@Converter
public class LeegbaarUuid implements AttributeConverter<UUID, Object> {
  @Override
  public Object convertToDatabaseColumn(UUID id) {
    return id;
  }

  @Override
  public UUID convertToEntityAttribute(Object waarde) {
    return (UUID) waarde;
  }
}

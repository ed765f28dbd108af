package nl.wijkwerk.kern.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.OntbrekendeVelden;

/**
 * Holds JSON against the record that it is read into: no unknown field, every value one that the
 * field can hold, every choice one of the words that there are, and every {@link NotNull} there. A
 * field within a field is named with a dot between them.
 */
final class Inhoudscontrole {
  private final List<String> ontbreekt = new ArrayList<>();

  private Inhoudscontrole() {}

  static void controleer(JsonValue inhoud, Class<?> soort) {
    if (inhoud == JsonValue.NULL) {
      throw new OngeldigeInvoer(null, "fout.inhoud-leeg");
    }
    if (!soort.isRecord()) {
      return;
    }
    if (inhoud.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new OngeldigeInvoer(null, "fout.json-object");
    }
    Inhoudscontrole controle = new Inhoudscontrole();
    controle.object("", inhoud.asJsonObject(), soort);
    if (!controle.ontbreekt.isEmpty()) {
      throw new OntbrekendeVelden(controle.ontbreekt);
    }
  }

  private void object(String pad, JsonObject object, Class<?> soort) {
    Map<String, RecordComponent> velden = new LinkedHashMap<>();
    for (RecordComponent veld : soort.getRecordComponents()) {
      velden.put(veld.getName(), veld);
    }
    for (String naam : object.keySet()) {
      if (!velden.containsKey(naam)) {
        throw new OngeldigeInvoer(pad + naam, "fout.veld-onbekend", pad + naam);
      }
    }
    velden.forEach(
        (naam, veld) -> {
          JsonValue waarde = object.get(naam);
          if (waarde != null && waarde != JsonValue.NULL) {
            waarde(pad + naam, waarde, veld.getGenericType());
          } else if (veld.getAccessor().isAnnotationPresent(NotNull.class)) {
            ontbreekt.add(pad + naam);
          } else if (waarde != null && veld.getType().isPrimitive()) {
            throw new OngeldigeInvoer(pad + naam, "fout.veld-waarde", pad + naam);
          }
        });
  }

  private void waarde(String pad, JsonValue waarde, Type type) {
    Class<?> soort = (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
    if (soort.isRecord()) {
      vereis(pad, waarde, JsonValue.ValueType.OBJECT);
      object(pad + ".", waarde.asJsonObject(), soort);
    } else if (soort.isEnum()) {
      keuze(pad, waarde, soort);
    } else if (Collection.class.isAssignableFrom(soort)) {
      vereis(pad, waarde, JsonValue.ValueType.ARRAY);
      Type deel = ((ParameterizedType) type).getActualTypeArguments()[0];
      waarde.asJsonArray().forEach(een -> waarde(pad, een, deel));
    } else if (soort == LocalDate.class) {
      datum(pad, waarde);
    } else {
      enkel(pad, waarde, soort);
    }
  }

  /** Refuses what a field of this kind cannot hold, and what it would hold cut off. */
  private static void enkel(String pad, JsonValue waarde, Class<?> soort) {
    try {
      if (soort == Integer.class || soort == int.class) {
        ((JsonNumber) waarde).bigDecimalValue().intValueExact();
      } else if (soort == BigDecimal.class) {
        vereis(pad, waarde, JsonValue.ValueType.NUMBER);
      } else if (soort == Boolean.class || soort == boolean.class) {
        if (waarde != JsonValue.TRUE) {
          vereis(pad, waarde, JsonValue.ValueType.FALSE);
        }
      } else if (soort == UUID.class) {
        UUID.fromString(((JsonString) waarde).getString());
      } else if (soort == String.class) {
        vereis(pad, waarde, JsonValue.ValueType.STRING);
      } else {
        throw new IllegalStateException("Not judged: " + soort + " of " + pad);
      }
    } catch (ClassCastException | ArithmeticException | IllegalArgumentException e) {
      throw new OngeldigeInvoer(pad, "fout.veld-waarde", pad);
    }
  }

  private static void datum(String pad, JsonValue waarde) {
    vereis(pad, waarde, JsonValue.ValueType.STRING);
    Lees.datum(pad, ((JsonString) waarde).getString());
  }

  private static void keuze(String pad, JsonValue waarde, Class<?> soort) {
    List<String> keuzes =
        Arrays.stream(soort.getEnumConstants()).map(Enum.class::cast).map(Enum::name).toList();
    if (!(waarde instanceof JsonString tekst) || !keuzes.contains(tekst.getString())) {
      throw OngeldigeInvoer.keuze(pad, keuzes);
    }
  }

  private static void vereis(String pad, JsonValue waarde, JsonValue.ValueType vorm) {
    if (waarde.getValueType() != vorm) {
      throw new OngeldigeInvoer(pad, "fout.veld-waarde", pad);
    }
  }
}

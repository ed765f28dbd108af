package nl.wijkwerk.kern.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.OntbrekendeVelden;

/**
 * Holds JSON against the record that it is read into: no unknown field, every choice one of the
 * words that there are, and every {@link NotNull} there. A field within a field is named with a dot
 * between them.
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
            waarde(pad + naam, waarde, veld);
          } else if (veld.getAccessor().isAnnotationPresent(NotNull.class)) {
            ontbreekt.add(pad + naam);
          } else if (waarde != null && veld.getType().isPrimitive()) {
            throw new OngeldigeInvoer(pad + naam, "fout.veld-waarde", pad + naam);
          }
        });
  }

  private void waarde(String pad, JsonValue waarde, RecordComponent veld) {
    Class<?> soort = veld.getType();
    if (soort.isRecord()) {
      vereis(pad, waarde, JsonValue.ValueType.OBJECT);
      object(pad + ".", waarde.asJsonObject(), soort);
    } else if (soort.isEnum()) {
      keuze(pad, waarde, soort);
    } else if (Collection.class.isAssignableFrom(soort)) {
      vereis(pad, waarde, JsonValue.ValueType.ARRAY);
      Class<?> deel = deel(veld);
      for (JsonValue een : waarde.asJsonArray()) {
        if (deel.isEnum()) {
          keuze(pad, een, deel);
        } else if (een == JsonValue.NULL) {
          throw new OngeldigeInvoer(pad, "fout.veld-waarde", pad);
        }
      }
    }
  }

  private static Class<?> deel(RecordComponent veld) {
    return veld.getGenericType() instanceof ParameterizedType soort
            && soort.getActualTypeArguments()[0] instanceof Class<?> deel
        ? deel
        : Object.class;
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

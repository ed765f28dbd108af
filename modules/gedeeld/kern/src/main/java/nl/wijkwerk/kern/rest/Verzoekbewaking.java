package nl.wijkwerk.kern.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.toegang.Toelating;

/**
 * Judges a request before its body is read: whether who sends it has the power that the operation
 * names, whether the operation knows its parameters and gets each of them once, and whether it
 * names the version that it changes.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Verzoekbewaking implements ContainerRequestFilter {
  @Inject private Toelating toelating;
  @Context private ResourceInfo bron;

  @Override
  public void filter(ContainerRequestContext verzoek) {
    Method operatie = bron.getResourceMethod();
    if (operatie == null || HttpMethod.OPTIONS.equals(verzoek.getMethod())) {
      return;
    }
    toelating.vereis(operatie);
    SortedMap<String, Class<?>> bekend = parameters(operatie);
    verzoek
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (naam, waarden) -> {
              vereisBekend(naam, bekend.keySet());
              vereisEnkel(naam, waarden.size(), bekend.get(naam));
            });
    if (vraagtVersie(operatie) && verzoek.getHeaderString(HttpHeaders.IF_MATCH) == null) {
      throw new ClientErrorException(428);
    }
  }

  static void vereisBekend(String naam, Set<String> bekend) {
    if (bekend.isEmpty()) {
      throw new OngeldigeInvoer(naam, "fout.geen-parameters", naam);
    } else if (!bekend.contains(naam)) {
      throw new OngeldigeInvoer(naam, "fout.parameter-onbekend", naam, List.copyOf(bekend));
    }
  }

  static void vereisEnkel(String naam, int keren, Class<?> soort) {
    if (keren > 1 && !Collection.class.isAssignableFrom(soort)) {
      throw new OngeldigeInvoer(naam, "fout.parameter-dubbel", naam, keren);
    }
  }

  /** Query parameters that an operation takes, itself or in a bean, with their types. */
  static SortedMap<String, Class<?>> parameters(Method operatie) {
    SortedMap<String, Class<?>> soorten = new TreeMap<>();
    for (Parameter parameter : operatie.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        soorten.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        voegToe(parameter.getType(), soorten);
      }
    }
    return soorten;
  }

  private static void voegToe(Class<?> bundel, SortedMap<String, Class<?>> soorten) {
    for (Field veld : bundel.getDeclaredFields()) {
      if (veld.isAnnotationPresent(QueryParam.class)) {
        soorten.put(veld.getAnnotation(QueryParam.class).value(), veld.getType());
      } else if (veld.isAnnotationPresent(BeanParam.class)) {
        voegToe(veld.getType(), soorten);
      }
    }
  }

  private static boolean vraagtVersie(Method operatie) {
    return Arrays.stream(operatie.getParameters())
        .map(parameter -> parameter.getAnnotation(HeaderParam.class))
        .anyMatch(kop -> kop != null && HttpHeaders.IF_MATCH.equalsIgnoreCase(kop.value()));
  }
}

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
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.toegang.Toelating;

/**
 * Judges a request before its body is read: whether who sends it has the power that the operation
 * names, whether the operation knows its parameters, and whether it names the version that it
 * changes.
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
    SortedSet<String> bekend = parameters(operatie);
    for (String naam : verzoek.getUriInfo().getQueryParameters().keySet()) {
      vereisBekend(naam, bekend);
    }
    if (vraagtVersie(operatie) && verzoek.getHeaderString(HttpHeaders.IF_MATCH) == null) {
      throw new ClientErrorException(428);
    }
  }

  static void vereisBekend(String naam, SortedSet<String> bekend) {
    if (bekend.isEmpty()) {
      throw new OngeldigeInvoer(naam, "fout.geen-parameters", naam);
    } else if (!bekend.contains(naam)) {
      throw new OngeldigeInvoer(naam, "fout.parameter-onbekend", naam, String.join(", ", bekend));
    }
  }

  /** Query parameters that an operation takes, itself or in a bean. */
  static SortedSet<String> parameters(Method operatie) {
    SortedSet<String> namen = new TreeSet<>();
    for (Parameter parameter : operatie.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        namen.add(parameter.getAnnotation(QueryParam.class).value());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        voegToe(parameter.getType(), namen);
      }
    }
    return namen;
  }

  private static void voegToe(Class<?> bundel, SortedSet<String> namen) {
    for (Field veld : bundel.getDeclaredFields()) {
      if (veld.isAnnotationPresent(QueryParam.class)) {
        namen.add(veld.getAnnotation(QueryParam.class).value());
      } else if (veld.isAnnotationPresent(BeanParam.class)) {
        voegToe(veld.getType(), namen);
      }
    }
  }

  private static boolean vraagtVersie(Method operatie) {
    return Arrays.stream(operatie.getParameters())
        .map(parameter -> parameter.getAnnotation(HeaderParam.class))
        .anyMatch(kop -> kop != null && HttpHeaders.IF_MATCH.equalsIgnoreCase(kop.value()));
  }
}

package nl.wijkwerk.web.weergave;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls what a page writes as {@code #{wk.datum(zaak.op)}}. The resolver of the server does the
 * same, but goes through all methods of the class at each call: a tenth of the time of a page with
 * a list. Where names are the same for as many arguments, it is left to choose.
 */
public class MethodeResolver extends LezendeResolver {
  /** Asked of the class itself, this would be copied anew for each call. */
  private static final ClassValue<Map<String, List<Method>>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods())
              .filter(each -> !each.isBridge())
              .collect(Collectors.groupingBy(Method::getName));
        }
      };

  @Override
  public Object invoke(
      ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
    if (base == null || types != null || !(name instanceof String)) {
      return null;
    }
    Object[] arguments = given == null ? new Object[0] : given;
    Method method = only(base, METHODS.get(base.getClass()).get(name), arguments.length);
    if (method == null) {
      return null;
    }
    Object[] converted = new Object[arguments.length];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = context.convertToType(arguments[i], method.getParameterTypes()[i]);
    }
    context.setPropertyResolved(base, name);
    try {
      return method.invoke(base, converted);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  /** The only one of this name with so many arguments, or null when there is a choice or none. */
  private static Method only(Object base, List<Method> named, int arguments) {
    if (named == null) {
      return null;
    }
    Method found = null;
    for (Method each : named) {
      if (each.isVarArgs()) {
        return null;
      }
      if (each.getParameterCount() == arguments) {
        if (found != null) {
          return null;
        }
        found = each;
      }
    }
    return found != null
            && !Modifier.isStatic(found.getModifiers())
            && Modifier.isPublic(found.getDeclaringClass().getModifiers())
            && found.canAccess(base)
        ? found
        : null;
  }
}

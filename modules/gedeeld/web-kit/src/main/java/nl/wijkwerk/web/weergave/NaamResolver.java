package nl.wijkwerk.web.weergave;

import jakarta.el.ELContext;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what a page names, such as the row of a list, the texts and the beans, in the order in
 * which the server does. The server asks eight others first, for each word of each row again: a
 * fifth of the time of a page with a list.
 */
public class NaamResolver extends LezendeResolver {
  /** By name: a stand-in that finds the bean of the request at each call, or nothing. */
  private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Object found = null;
    if (base == null && property instanceof String name) {
      found = named((FacesContext) context.getContext(FacesContext.class), name);
    } else if (base instanceof ResourceBundle texts && property instanceof String key) {
      found = texts.containsKey(key) ? texts.getObject(key) : null;
    }
    if (found != null) {
      context.setPropertyResolved(base, property);
    }
    return found;
  }

  private Object named(FacesContext faces, String name) {
    Object bean = beans.computeIfAbsent(name, NaamResolver::bean).orElse(null);
    if (bean != null) {
      return bean;
    }
    Object row = faces.getExternalContext().getRequestMap().get(name);
    return row != null ? row : texts(faces, name);
  }

  private static Optional<Object> bean(String name) {
    BeanManager manager = CDI.current().getBeanManager();
    Set<Bean<?>> named = manager.getBeans(name);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Bean<?> bean = manager.resolve(named);
    if (!manager.isNormalScope(bean.getScope())) {
      return Optional.empty();
    }
    CreationalContext<?> nothing = manager.createCreationalContext(null);
    return Optional.of(manager.getReference(bean, Object.class, nothing));
  }

  /** Of the language of the reader; looked up once for a page. */
  private static Object texts(FacesContext faces, String name) {
    if (faces.getViewRoot() == null) {
      return null;
    }
    String place = NaamResolver.class.getName() + name;
    Object found = faces.getAttributes().get(place);
    if (found == null) {
      found = Optional.ofNullable(faces.getApplication().getResourceBundle(faces, name));
      faces.getAttributes().put(place, found);
    }
    return ((Optional<?>) found).orElse(null);
  }
}

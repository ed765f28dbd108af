package nl.wijkwerk.web.weergave;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** Finds what a page reads or calls; what it changes is left to the resolvers of the server. */
abstract class LezendeResolver extends ELResolver {
  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public final Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public final void setValue(ELContext context, Object base, Object property, Object value) {
    // For the others.
  }

  @Override
  public final boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public final Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}

package nl.wijkwerk.kern.module;

/** How much of the width of a page a portlet takes. */
public enum Portletbreedte {
  DERDE,
  TWEE_DERDE,
  HEEL
}

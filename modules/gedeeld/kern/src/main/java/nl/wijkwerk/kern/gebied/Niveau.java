package nl.wijkwerk.kern.gebied;

/** How large an area is. */
public enum Niveau {
  LAND,
  STAD,
  STADSDEEL,
  WIJK,
  DORP,
  BUURT,
  STRAAT
}

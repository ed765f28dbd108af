package nl.wijkwerk.monitoring.bron.domain;

/** How a source gives its figures. */
public enum Bronsoort {
  /** A row per area and a column per subject, as CBS gives in OData 3. */
  ODATA_V3,
  /** A row per area and subject, as CBS gives in OData 4. */
  ODATA_V4,
  /** The figures of one variable at one level of areas, as Swing gives them. */
  SWING
}

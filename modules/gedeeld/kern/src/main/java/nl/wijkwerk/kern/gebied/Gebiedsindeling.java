package nl.wijkwerk.kern.gebied;

/** Which area lies in which: what powers that hold for an area are decided by. */
public interface Gebiedsindeling {
  /** Whether the first area is the second, or lies in it. */
  boolean ligtIn(String gebied, String omvattend);
}

package nl.wijkwerk.kern.gebied;

/** Whether an area is one of Statistics Netherlands or one of the municipality itself. */
public enum Herkomst {
  CBS,
  EIGEN
}

package nl.wijkwerk.kern.persistentie;

/** What somebody read and may change: its version is the {@code ETag} of the answer. */
public interface MetVersie {
  long versie();
}

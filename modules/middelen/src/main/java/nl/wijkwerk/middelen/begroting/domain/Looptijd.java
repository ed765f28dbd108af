package nl.wijkwerk.middelen.begroting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Years from and to and including, in which money can be used. */
@Embeddable
public class Looptijd {
  @Column(name = "jaar_van")
  private int van;

  @Column(name = "jaar_tot")
  private int tot;

  protected Looptijd() {}

  public Looptijd(int van, int tot) {
    if (tot < van) {
      throw new IllegalArgumentException(van + "-" + tot);
    }
    this.van = van;
    this.tot = tot;
  }

  public int van() {
    return van;
  }

  public int tot() {
    return tot;
  }

  public boolean omvat(int jaar) {
    return jaar >= van && jaar <= tot;
  }

  public boolean omvat(Looptijd andere) {
    return omvat(andere.van) && omvat(andere.tot);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Looptijd l && l.van == van && l.tot == tot;
  }

  @Override
  public int hashCode() {
    return Objects.hash(van, tot);
  }

  @Override
  public String toString() {
    return van == tot ? String.valueOf(van) : van + "-" + tot;
  }
}

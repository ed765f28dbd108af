package nl.wijkwerk.web.weergave;

/** Where a reader is in a long list; pages count from one. */
public record Paginering(int nummer, int grootte, long totaal) {

  public Paginering {
    if (nummer < 1 || grootte < 1 || totaal < 0) {
      throw new IllegalArgumentException("A page counts from one, and its size is at least one");
    }
  }

  public long getEerste() {
    return totaal == 0 ? 0 : Math.min((long) (nummer - 1) * grootte + 1, totaal);
  }

  public long getLaatste() {
    return Math.min((long) nummer * grootte, totaal);
  }

  public long getPaginas() {
    return Math.max(1, (totaal + grootte - 1) / grootte);
  }

  public boolean isVorige() {
    return nummer > 1;
  }

  public boolean isVolgende() {
    return nummer < getPaginas();
  }
}

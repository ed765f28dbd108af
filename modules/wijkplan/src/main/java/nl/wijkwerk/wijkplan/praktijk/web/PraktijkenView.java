package nl.wijkwerk.wijkplan.praktijk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;

/** Practices that work, per kind; what is asked stands in the address. */
@Named("praktijken")
@RequestScoped
public class PraktijkenView {
  /** Practices of one kind. */
  public record Groep(Praktijksoort soort, List<Regel> regels) {}

  /** A practice with the names of its options. */
  public record Regel(Praktijken.Praktijkbeeld praktijk, List<Oplossingen.Keus> oplossingen) {}

  @Inject private Praktijken praktijken;
  @Inject private Oplossingen oplossingen;
  @Inject private Toegang toegang;
  @Inject private Weergave wk;

  private Praktijksoort soort;
  private String beeindigd;
  private List<Groep> groepen;

  public void laad() {
    boolean oud = "true".equals(beeindigd);
    Map<UUID, String> namen =
        oplossingen.namen().stream()
            .collect(Collectors.toMap(Oplossingen.Keus::id, Oplossingen.Keus::tekst));
    List<Regel> regels =
        praktijken.alle().stream()
            .filter(p -> p.loopt() != oud)
            .map(
                p ->
                    new Regel(
                        p,
                        p.inhoud().oplossingen().stream()
                            .map(o -> new Oplossingen.Keus(o, namen.get(o)))
                            .toList()))
            .toList();
    groepen =
        Arrays.stream(Praktijksoort.values())
            .filter(s -> soort == null || s == soort)
            .map(
                s ->
                    new Groep(
                        s,
                        regels.stream().filter(r -> r.praktijk().inhoud().soort() == s).toList()))
            .filter(g -> !g.regels().isEmpty())
            .toList();
  }

  public List<Groep> getGroepen() {
    return groepen;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public List<Keuze> getSoorten() {
    return Arrays.stream(Praktijksoort.values())
        .map(s -> new Keuze(s.name(), wk.zin("praktijksoort." + s)))
        .toList();
  }

  public List<Keuze> getStanden() {
    return List.of(new Keuze("true", wk.zin("oplossing.beeindigde")));
  }

  public Praktijksoort getSoort() {
    return soort;
  }

  public void setSoort(Praktijksoort soort) {
    this.soort = soort;
  }

  public String getBeeindigd() {
    return beeindigd;
  }

  public void setBeeindigd(String beeindigd) {
    this.beeindigd = beeindigd;
  }
}

package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatie;
import nl.wijkwerk.communicatie.publicatie.domain.Publicaties;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;

/** What residents can read without signing in: only what was published. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class OpenbaarLezen {
  /** A wijk with the number of its messages. */
  public record Wijkregel(String code, String nummer, String naam, long berichten) {}

  private Publicaties publicaties;
  private Gebieden gebieden;

  protected OpenbaarLezen() {}

  @Inject
  public OpenbaarLezen(Publicaties publicaties, Gebieden gebieden) {
    this.publicaties = publicaties;
    this.gebieden = gebieden;
  }

  @Lezen(openbaar = true)
  public String gemeente() {
    return gebieden.gemeente().map(Gebied::naam).orElse("");
  }

  /** Wijken and villages of the municipality, by number. */
  @Lezen(openbaar = true)
  public List<Wijkregel> wijken() {
    Map<String, Long> aantal = publicaties.aantalPerGebied();
    return gebieden.wijken().stream()
        .map(w -> new Wijkregel(w.code(), w.nummer(), w.naam(), aantal.getOrDefault(w.code(), 0L)))
        .toList();
  }

  /** The area of a page; only those of the own municipality have one. */
  @Lezen(openbaar = true)
  public Gebied gebied(String code) {
    String gemeente = gebieden.findGemeente().orElse("");
    return gebieden
        .find(code == null ? "" : code)
        .filter(g -> g.code().equals(gemeente) || gemeente.equals(g.gemeente()))
        .orElseThrow(() -> new NietGevonden("wijk"));
  }

  /** Messages for this area, for the parts of it, and for the whole municipality, newest first. */
  @Lezen(openbaar = true)
  public Pagina<Publicatiebeeld> berichten(String code, int pagina, int grootte) {
    List<String> codes = new ArrayList<>(List.of(code));
    String gemeente = gebieden.findGemeente().orElse(code);
    if (!code.equals(gemeente)) {
      gebieden.onderdelen(code).forEach(deel -> codes.add(deel.code()));
      codes.add(gemeente);
    }
    return publicaties.gepubliceerd(codes, pagina, grootte).map(this::beeld);
  }

  /** A message that is or was public; one that was withdrawn comes without its texts. */
  @Lezen(openbaar = true)
  public Publicatiebeeld bericht(UUID id) {
    return publicaties
        .find(id)
        .filter(p -> p.status() != Publicatiestatus.CONCEPT)
        .map(this::beeld)
        .map(OpenbaarLezen::zonderConcepten)
        .orElseThrow(() -> new NietGevonden("bericht"));
  }

  private static Publicatiebeeld zonderConcepten(Publicatiebeeld b) {
    boolean weg = !b.zichtbaar();
    return new Publicatiebeeld(
        b.id(),
        b.versie(),
        b.status(),
        b.gebied(),
        b.wijk(),
        b.nummer(),
        null,
        null,
        b.titel(),
        weg ? "" : b.samenvatting(),
        weg ? "" : b.tekst(),
        null,
        b.gewijzigd(),
        b.gepubliceerd(),
        null,
        b.gecorrigeerd(),
        b.ingetrokken(),
        b.intrekreden(),
        weg ? List.of() : b.versies().stream().filter(v -> v.gepubliceerd() != null).toList());
  }

  private Publicatiebeeld beeld(Publicatie bericht) {
    return Publicatiebeeld.van(bericht, gebieden.find(bericht.gebied()).orElse(null));
  }
}

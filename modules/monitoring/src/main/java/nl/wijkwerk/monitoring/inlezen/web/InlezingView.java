package nl.wijkwerk.monitoring.inlezen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.inlezen.application.Inlezen;
import nl.wijkwerk.monitoring.inlezen.domain.Cijferstatus;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Status;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;
import nl.wijkwerk.web.fout.Handeling;

/** One delivery: its progress while it runs, and its report afterwards. */
@Named
@RequestScoped
public class InlezingView {

  /** Refusals shown one by one; all of them are in the download. */
  private static final int WEIGERINGEN = 50;

  /** A column that was not read, with the reason. */
  public record Kolomregel(int nummer, String sleutel, String titel, String reden) {}

  /** Subjects that have another unit in other years. */
  public record AndereEenheid(String eenheid, String elders, String onderwerpen) {}

  /** A column that was recognised but has no figure in this delivery. */
  public record LegeKolom(int nummer, String titel) {}

  /** A reason why cells are missing, with their number. */
  public record Ontbrekend(String reden, String aantal) {}

  /** A row or cell that was refused. */
  public record Weigering(String regel, String kolom, String waarde, String reden) {}

  /** How often something was refused for one reason in one column, and where first. */
  public record Weigeringsoort(String reden, String kolom, String aantal, String eerste) {}

  @Inject private Inlezen inlezen;
  @Inject private Inleestaal taal;
  @Inject private Gebieden gebieden;
  @Inject private Handeling handeling;

  private String id;
  private String reden;
  private Inlevering gelezen;
  private Inleesverslag gelezenRapport;
  private List<Gebieden.Verdwenen> verdwenen;

  /** Refuses an address of a delivery that does not exist. */
  public void laad() {
    inlevering();
  }

  private Inlevering inlevering() {
    if (gelezen == null) {
      if (id == null) {
        // Parts of the page ask before Faces has set the parameters of a form that was sent.
        id =
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
      }
      if (id == null || !id.matches("\\d{1,9}")) {
        throw new NietGevonden("inlevering " + (id == null ? "" : id));
      }
      gelezen = inlezen.read(Integer.parseInt(id));
    }
    return gelezen;
  }

  private Inleesverslag rapport() {
    if (gelezenRapport == null) {
      gelezenRapport = inlezen.rapport(inlevering().id(), Telling.HOOGSTENS_BEWAARD);
    }
    return gelezenRapport;
  }

  /** Sheets with figures that were not read, or empty. */
  public String getNietGelezen() {
    return String.join(", ", rapport().nietGelezen());
  }

  /** Areas of which nothing was known before. */
  public Inleesverslag.Vreemd getVreemd() {
    return rapport().vreemd();
  }

  /** Figures that were read and probably are not right. */
  public Inleesverslag.Twijfels getTwijfels() {
    return rapport().twijfels();
  }

  public List<Inleestaal.Twijfelsoort> getTwijfelsoorten() {
    return taal.twijfelsoorten(getTwijfels().eerste());
  }

  public List<Inleestaal.Twijfelregel> getTwijfelregels() {
    return taal.twijfelregels(getTwijfels().eerste(), WEIGERINGEN);
  }

  /** Wijken of the own municipality that the year of this delivery has no more. */
  public List<Gebieden.Verdwenen> getVerdwenen() {
    if (verdwenen == null) {
      verdwenen =
          rapport().isIndeling(inlevering()) ? gebieden.verdwenen(inlevering().jaar()) : List.of();
    }
    return verdwenen;
  }

  /**
   * Shows the whole page anew when the progress, asked for every second, finds the import at its
   * end. By then the part of the page that asked is not there any more, so this cannot be its
   * listener.
   */
  public void ververs() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.getPartialViewContext().isAjaxRequest() && !inlevering().status().loopt()) {
      try {
        faces.getExternalContext().redirect("inlezing?id=" + inlevering().id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public String annuleer() {
    boolean gelukt = handeling.voerUit(() -> inlezen.annuleer(Integer.parseInt(id)));
    if (!gelukt) {
      gelezen = null;
      return null;
    }
    handeling.gelukt("inlezen.wordt-gestopt");
    return "/inlezing?faces-redirect=true&id=" + id;
  }

  public String trekTerug() {
    if (!handeling.voerUit(() -> inlezen.trekTerug(Integer.parseInt(id), reden))) {
      gelezen = null;
      return null;
    }
    handeling.gelukt("inlezing.is-teruggetrokken");
    return "/inlezing?faces-redirect=true&id=" + id;
  }

  /** The deliveries of other years that came in with the same file. */
  public List<Inlevering> getAndereJaren() {
    return inlezen.samenMet(inlevering()).stream()
        .filter(i -> i.id() != inlevering().id())
        .toList();
  }

  /** Whether the source will still change these figures. */
  public boolean isVoorlopig() {
    return inlevering().cijferstatus() == Cijferstatus.VOORLOPIG;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }

  public boolean isTeruggetrokken() {
    return inlevering().status() == Status.TERUGGETROKKEN;
  }

  public Inlevering getInlevering() {
    return inlevering();
  }

  public boolean isLoopt() {
    return inlevering().status().loopt();
  }

  public boolean isKlaar() {
    return inlevering().status() == Status.GEREED;
  }

  public boolean isIdentiek() {
    return inlevering().status() == Status.IDENTIEK;
  }

  public String getTitel() {
    return taal.tekst("inlezing.titel", Integer.toString(inlevering().jaar()));
  }

  public String getStatus() {
    return taal.status(inlevering());
  }

  public String getSoort() {
    return Inleestaal.soort(inlevering().status());
  }

  public String getFout() {
    return taal.fout(inlevering());
  }

  public String getFase() {
    String fase = taal.tekst("inlezen.fase." + inlevering().fase());
    if (inlevering().fase() == Fase.OPHALEN) {
      return taal.tekst(
          "inlezen.fase-paginas", fase, inlevering().paginas(), inlevering().gelezen());
    }
    if (inlevering().fase() == Fase.OPSLAAN) {
      return taal.tekst("inlezen.fase-van", fase, inlevering().gelezen(), inlevering().totaal());
    }
    return inlevering().fase() == Fase.CONTROLEREN
        ? taal.tekst("inlezen.fase-rijen", fase, inlevering().gelezen())
        : fase;
  }

  /** Whether it is known how much there is to do: a source does not always tell. */
  public boolean isMeetbaar() {
    return inlevering().fase() != Fase.OPHALEN || inlevering().totaal() > 0;
  }

  /** Came from a source: it has no file to take again. */
  public boolean isVanBron() {
    return inlevering().paginas() > 0 || inlevering().bytes() == 0;
  }

  /** Stopped by somebody or by the server: the next fetch goes on. */
  public boolean isPaginasBewaard() {
    return inlevering().status() == Status.GEANNULEERD
        || inlevering().status() == Status.AFGEBROKEN;
  }

  public String getOndertitel() {
    if (isVanBron()) {
      return taal.tekst(
          "inlezing.ondertitel-bron",
          inlevering().bestandsnaam(),
          taal.opmaak().tijdstip(inlevering().aangevraagdOp()),
          inlevering().aangevraagdDoor());
    }
    return taal.tekst(
        "inlezing.ondertitel",
        inlevering().bestandsnaam(),
        taal.grootte(inlevering().bytes()),
        taal.opmaak().tijdstip(inlevering().aangevraagdOp()),
        inlevering().aangevraagdDoor());
  }

  public String getGebieden() {
    return taal.tekst(
        "inlezing.gebieden",
        inlevering().land(),
        inlevering().gemeenten(),
        inlevering().wijken(),
        inlevering().buurten());
  }

  public String getGoed() {
    return taal.opmaak().getal(inlevering().rijen() - inlevering().rijenGeweigerd());
  }

  public String getWaarden() {
    return taal.opmaak().getal(inlevering().waarden());
  }

  public String getOntbrekendTotaal() {
    return taal.opmaak().getal(inlevering().ontbrekend());
  }

  public String getGeweigerd() {
    return taal.opmaak().getal(inlevering().rijenGeweigerd() + inlevering().cellenGeweigerd());
  }

  public String getGeweigerdUitleg() {
    return taal.tekst(
        "inlezing.geweigerd-uitleg", inlevering().rijenGeweigerd(), inlevering().cellenGeweigerd());
  }

  public String getDuur() {
    long seconden =
        inlevering().klaarOp().getEpochSecond() - inlevering().begonnenOp().getEpochSecond();
    return taal.tekst("inlezing.duur", seconden);
  }

  public List<Ontbrekend> getOntbrekend() {
    return rapport().ontbrekend().stream()
        .map(
            o ->
                new Ontbrekend(
                    taal.tekst("ontbreekt." + o.reden()), taal.opmaak().getal(o.aantal())))
        .toList();
  }

  /** Columns that are not figures by nature are left out: nobody misses them. */
  public List<Kolomregel> getNietIngelezen() {
    return rapport().kolommen().stream()
        .filter(k -> k.indicator() == null && k.herkenning() != Kolom.Uitkomst.KENMERK)
        .map(
            k ->
                new Kolomregel(
                    k.volgnummer(),
                    k.sleutel(),
                    k.titel() == null ? "–" : k.titel(),
                    taal.tekst("herkenning." + k.herkenning())))
        .toList();
  }

  /** What this delivery has in another unit than earlier or later years: no series. */
  public List<AndereEenheid> getAndereEenheden() {
    return rapport().kolommen().stream()
        .filter(k -> k.andere() != null)
        .collect(
            Collectors.groupingBy(
                k -> List.of(String.valueOf(k.eenheid()), k.andere()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(gelijk -> andereEenheid(gelijk.get(0), gelijk))
        .toList();
  }

  private AndereEenheid andereEenheid(
      Inleesverslag.Kolomregel eerste, List<Inleesverslag.Kolomregel> gelijk) {
    String jaren =
        eerste.andere().jaren().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new AndereEenheid(
        eerste.eenheid() == null ? "–" : eerste.eenheid(),
        taal.tekst("inlezing.andere-waar", eerste.andere().eenheid(), jaren),
        gelijk.stream()
            .map(k -> k.titel() == null ? k.sleutel() : k.titel())
            .collect(Collectors.joining(" · ")));
  }

  public List<LegeKolom> getLegeKolommen() {
    return rapport().kolommen().stream()
        .filter(k -> k.indicator() != null && k.waarden() == 0)
        .map(k -> new LegeKolom(k.volgnummer(), k.titel() == null ? k.sleutel() : k.titel()))
        .toList();
  }

  public String getLegeKolommenTitel() {
    return taal.tekst("inlezing.lege-kolommen", getLegeKolommen().size());
  }

  public String getKolommenUitleg() {
    long maten = rapport().kolommen().stream().filter(k -> k.indicator() != null).count();
    return taal.tekst("inlezing.kolommen", rapport().kolommen().size(), maten);
  }

  /** What was refused, most first: one column in the wrong form fills the list below. */
  public List<Weigeringsoort> getWeigeringsoorten() {
    return rapport().weigeringen().stream()
        .collect(
            Collectors.groupingBy(
                w -> List.of(w.reden(), kolom(w)), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparing(gelijk -> -gelijk.size()))
        .map(
            gelijk ->
                new Weigeringsoort(
                    taal.tekst("weigering." + gelijk.get(0).reden()),
                    kolom(gelijk.get(0)),
                    taal.opmaak().getal(gelijk.size()),
                    regel(gelijk.get(0))))
        .toList();
  }

  public List<Weigering> getWeigeringen() {
    return rapport().weigeringen().stream()
        .limit(WEIGERINGEN)
        .map(
            w -> new Weigering(regel(w), kolom(w), waarde(w), taal.tekst("weigering." + w.reden())))
        .toList();
  }

  /** The cell of a sheet, or the line of a file. */
  private String regel(nl.wijkwerk.monitoring.inlezen.domain.Weigering w) {
    return w.cel() == null ? taal.opmaak().getal(w.regel()) : w.cel();
  }

  private static String kolom(nl.wijkwerk.monitoring.inlezen.domain.Weigering w) {
    return w.kolom() == null ? "–" : w.kolom();
  }

  private String waarde(nl.wijkwerk.monitoring.inlezen.domain.Weigering w) {
    if (w.reden() == Reden.AANTAL_KOLOMMEN) {
      return taal.tekst("weigering.kolommen", Integer.valueOf(w.waarde()));
    }
    return w.waarde() == null || w.waarde().isEmpty() ? "–" : w.waarde();
  }

  public String getWeigeringenTitel() {
    return isMeerWeigeringen()
        ? taal.tekst("inlezing.geweigerd-eerste", WEIGERINGEN)
        : taal.tekst("inlezing.geweigerd-alle");
  }

  public boolean isMeerWeigeringen() {
    return Math.max(
            inlevering().rijenGeweigerd() + inlevering().cellenGeweigerd(),
            rapport().weigeringen().size())
        > WEIGERINGEN;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

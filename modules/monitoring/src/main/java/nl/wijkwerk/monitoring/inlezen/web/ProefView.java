package nl.wijkwerk.monitoring.inlezen.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.inlezen.application.Proefbeeld;
import nl.wijkwerk.monitoring.inlezen.application.Proeflezen;
import nl.wijkwerk.monitoring.inlezen.domain.Bladkeus;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Onthouden;
import nl.wijkwerk.web.fout.Handeling;

/** Looking at a file before it is read in, and saying what its columns are. */
@Named("proef")
@ViewScoped
public class ProefView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int PROBLEMEN = 50;

  /** A column of a file of CBS: what it is called, and what it was recognised as. */
  public record Kolomregel(int nummer, String kop, String herkend) {}

  /** A year that the file has figures of. */
  public record Jaarregel(
      int jaar,
      String gebieden,
      String waarden,
      String ontbrekend,
      String geweigerd,
      Integer indeling) {}

  /**
   * A cell of the first rows, with the figure that it becomes where it does not say so; or null.
   */
  public record Voorbeeldcel(String tekst, String wordt) {}

  /** What would be refused. */
  public record Probleem(String plaats, String kolom, String waarde, String reden) {}

  @Inject private transient Proeflezen proeflezen;
  @Inject private transient Inleestaal inleestaal;
  @Inject private transient Handeling handeling;

  private String id;
  private final Proefvorm vorm = new Proefvorm();
  private boolean gevuld;
  private transient Proefbeeld beeld;

  /** Goes to the delivery when the file was read in already, as after Back. */
  public String laad() {
    Proefbeeld gelezen = beeld();
    if (gelezen.proef().isIngelezen()) {
      return "/inlezing?faces-redirect=true&id=" + gelezen.proef().inlevering();
    }
    return null;
  }

  /** Fills the form in too when it is new: after Back, the page is there and its bean is not. */
  private Proefbeeld beeld() {
    if (beeld == null) {
      beeld = proeflezen.bekijk(nummer());
      if (!gevuld) {
        vorm.neemOver(beeld);
        gevuld = true;
      }
    }
    return beeld;
  }

  private UUID nummer() {
    if (id == null) {
      // Parts of the page ask before Faces has set the parameters of a form that was sent.
      id =
          FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("id");
    }
    try {
      return UUID.fromString(Objects.requireNonNullElse(id, ""));
    } catch (IllegalArgumentException e) {
      throw new NietGevonden("bestand dat bekeken wordt");
    }
  }

  /** Keeps the choices and shows what they give. */
  public String kies() {
    if (!handeling.voerUit(() -> proeflezen.kies(nummer(), vorm.versie(), vorm.keuze()))) {
      return null;
    }
    handeling.gelukt("proef.bewaard");
    return "/proeflezing?faces-redirect=true&id=" + id;
  }

  public String leesIn() {
    AtomicReference<Proeflezen.Ingelezen> uit = new AtomicReference<>();
    if (!handeling.voerUit(
        () -> uit.set(proeflezen.leesIn(nummer(), vorm.versie(), vorm.keuze())))) {
      return null;
    }
    handeling.gelukt("inlezen.begonnen");
    Onthouden collega = uit.get().vanCollega();
    if (collega != null) {
      handeling.gelukt("proef.niet-onthouden", collega.door(), tijdstip(collega));
    }
    return "/inlezing?faces-redirect=true&id=" + uit.get().id();
  }

  public String verwijder() {
    if (!handeling.voerUit(() -> proeflezen.verwijder(nummer()))) {
      return null;
    }
    handeling.gelukt("proef.weggegooid");
    return "/inlezen?faces-redirect=true";
  }

  public String getOndertitel() {
    return inleestaal.tekst(
        "proef.ondertitel",
        beeld().proef().bestandsnaam(),
        inleestaal.opmaak().tijdstip(beeld().proef().op()),
        beeld().proef().door());
  }

  /** What is wrong with the whole file, or null. */
  public String getFout() {
    OngeldigBestand fout = beeld().fout();
    return fout == null
        ? null
        : inleestaal.tekst(
            OngeldigBestand.SLEUTEL + fout.fout(),
            OngeldigBestand.invulling(fout.fout(), fout.waarden()));
  }

  /** Which sheet is read and which are not, or null when nothing stays behind. */
  public String getBladkeus() {
    Bladkeus keus = beeld().bladkeus();
    return keus == null || !keus.laatLiggen()
        ? null
        : inleestaal.tekst(
            "proef.bladkeus-uitleg", keus.gelezen(), String.join(", ", keus.nietGelezen()));
  }

  public Proefbeeld.Cbs getCbs() {
    return beeld().cbs();
  }

  public Proefbeeld.Eigen getEigen() {
    return beeld().eigen();
  }

  public String getHerkend() {
    long maten = beeld().cbs().kolommen().stream().filter(Kolom::isMaat).count();
    return inleestaal.tekst("inlezing.kolommen", beeld().cbs().kolommen().size(), maten);
  }

  public List<Kolomregel> getNietHerkend() {
    return kolomregels(false);
  }

  public List<Kolomregel> getMaten() {
    return kolomregels(true);
  }

  private List<Kolomregel> kolomregels(boolean maten) {
    List<Kolom> kolommen = beeld().cbs().kolommen();
    return IntStream.range(0, kolommen.size())
        .filter(i -> kolommen.get(i).isMaat() == maten)
        .mapToObj(
            i ->
                new Kolomregel(
                    i + 1,
                    kolommen.get(i).kop().kop(),
                    maten
                        ? beeld().cbs().indicatoren().get(kolommen.get(i).indicatorId())
                        : inleestaal.tekst("herkenning." + kolommen.get(i).uitkomst())))
        .toList();
  }

  /** What has to be chosen before anything can be read in. */
  public List<String> getNogTeKiezen() {
    return beeld().eigen().nogTeKiezen().stream()
        .map(fout -> inleestaal.tekst(fout.sleutel(), fout.argumenten()))
        .toList();
  }

  /** The first rows. */
  public List<List<Voorbeeldcel>> getVoorbeeld() {
    List<List<String>> rijen = beeld().eigen().rijen();
    return IntStream.range(0, rijen.size())
        .mapToObj(
            r ->
                IntStream.range(0, rijen.get(r).size())
                    .mapToObj(k -> voorbeeldcel(rijen.get(r).get(k), r, k))
                    .toList())
        .toList();
  }

  private Voorbeeldcel voorbeeldcel(String tekst, int rij, int kolom) {
    Proefbeeld.Eigen eigen = beeld().eigen();
    return new Voorbeeldcel(
        tekst, eigen.voorbeeld().wordt(rij, kolom, eigen.keuzes()).map(this::getal).orElse(null));
  }

  private String getal(BigDecimal waarde) {
    return inleestaal.opmaak().getal(waarde, Math.max(0, waarde.scale()));
  }

  /** Which figure is another one when numbers are written otherwise than chosen, or null. */
  public String getGetalschriftNakijken() {
    Proefbeeld.Eigen eigen = beeld().eigen();
    return eigen == null
        ? null
        : eigen
            .voorbeeld()
            .natekijken(eigen.keuzes())
            .map(
                d ->
                    inleestaal.tekst(
                        "proef.getalschrift-nakijken-uitleg",
                        d.tekst(),
                        getal(d.komma()),
                        getal(d.punt())))
            .orElse(null);
  }

  /** That somebody else had other choices remembered meanwhile, or null. */
  public String getCollega() {
    Onthouden collega = beeld().eigen() == null ? null : beeld().eigen().vanCollega();
    return collega == null
        ? null
        : inleestaal.tekst("proef.collega-uitleg", collega.door(), tijdstip(collega));
  }

  private String tijdstip(Onthouden onthouden) {
    return inleestaal.opmaak().tijdstip(onthouden.op());
  }

  public List<Jaarregel> getJaren() {
    return beeld().eigen().jaren().stream()
        .map(
            j ->
                new Jaarregel(
                    j.jaar(),
                    inleestaal.opmaak().getal(j.gebieden()),
                    inleestaal.opmaak().getal(j.waarden()),
                    inleestaal.opmaak().getal(j.ontbrekend()),
                    inleestaal.opmaak().getal(j.geweigerd()),
                    j.indeling()))
        .toList();
  }

  /** Years of which the areas are those of another year. */
  public List<Jaarregel> getAndereIndeling() {
    return getJaren().stream().filter(j -> j.indeling() != null).toList();
  }

  public List<Probleem> getProblemen() {
    return beeld().eigen().problemen().stream()
        .limit(PROBLEMEN)
        .map(
            w ->
                new Probleem(
                    w.cel() == null ? inleestaal.opmaak().getal(w.regel()) : w.cel(),
                    Objects.requireNonNullElse(w.kolom(), "–"),
                    w.waarde() == null || w.waarde().isEmpty() ? "–" : w.waarde(),
                    inleestaal.tekst("weigering." + w.reden())))
        .toList();
  }

  public String getProblemenTitel() {
    return inleestaal.tekst(
        "proef.problemen", beeld().eigen().aantalProblemen(), getProblemen().size());
  }

  /** What would be read in, and probably is not right. */
  public Inleesverslag.Twijfels getTwijfels() {
    return beeld().eigen().twijfels();
  }

  public List<Inleestaal.Twijfelsoort> getTwijfelsoorten() {
    return inleestaal.twijfelsoorten(getTwijfels().eerste());
  }

  public List<Inleestaal.Twijfelregel> getTwijfelregels() {
    return inleestaal.twijfelregels(getTwijfels().eerste(), PROBLEMEN);
  }

  /** Names of measures, to choose from while typing. */
  public List<Bronmaat> getBekendeMaten() {
    return beeld().eigen().maten();
  }

  public Kolomrol[] getRollen() {
    return Kolomrol.values();
  }

  public Getalschrift[] getGetalschriften() {
    return Getalschrift.values();
  }

  public Proefvorm getVorm() {
    beeld();
    return vorm;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

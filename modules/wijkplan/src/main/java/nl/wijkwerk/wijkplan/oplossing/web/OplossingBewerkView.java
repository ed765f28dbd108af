package nl.wijkwerk.wijkplan.oplossing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossinginhoud;

/** The form of an option of the library: a new one, or the one that the address names. */
@Named("oplossingBewerk")
@ViewScoped
public class OplossingBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Oplossingen oplossingen;
  @Inject private transient Kaders kaders;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private boolean alOpgeslagen;
  private Botsing botsing;
  private long versie;
  private String tekst;
  private String toelichting;
  private String bron;
  private LocalDate tot;
  private List<Integer> ambities = new ArrayList<>();
  private String beginTekst;
  private String beginToelichting;
  private String beginBron;
  private LocalDate beginTot;
  private List<Integer> beginAmbities = List.of();

  public void laad() {
    if (!isMag()) {
      return;
    }
    if (id != null) {
      Oplossingen.Oplossingbeeld beeld = oplossingen.lees(id);
      onthoud(beeld);
      tekst = beginTekst;
      toelichting = beginToelichting;
      bron = beginBron;
      tot = beginTot;
      ambities = new ArrayList<>(beginAmbities);
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = oplossingen.bestaat(wordt);
    }
  }

  private void onthoud(Oplossingen.Oplossingbeeld beeld) {
    versie = beeld.versie();
    beginTekst = beeld.inhoud().tekst();
    beginToelichting = beeld.inhoud().toelichting();
    beginBron = beeld.inhoud().bron();
    beginTot = beeld.inhoud().tot();
    beginAmbities = new ArrayList<>(beeld.inhoud().ambities());
  }

  public String bewaar() {
    Oplossinginhoud inhoud =
        new Oplossinginhoud(tekst, toelichting, bron, Set.copyOf(ambities), tot);
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                oplossingen.voegToe(wordt, inhoud);
              } else {
                oplossingen.wijzig(id, versie, inhoud);
              }
            });
    if (gelukt) {
      handeling.gelukt("oplossing.bewaard");
      return "/oplossing?faces-redirect=true&id=" + (id == null ? wordt : id);
    }
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      handeling.voerUit(() -> botsing = voegSamen(oplossingen.lees(id)));
    }
    return null;
  }

  private Botsing voegSamen(Oplossingen.Oplossingbeeld nu) {
    Botsing b = new Botsing();
    Oplossinginhoud i = nu.inhoud();
    tekst = b.veld(wk.zin("oplossing.naam"), beginTekst, tekst, i.tekst());
    ambities =
        new ArrayList<>(
            b.veld(
                wk.zin("kader.ambities"),
                beginAmbities,
                ambities.stream().sorted().toList(),
                List.copyOf(i.ambities()),
                OplossingBewerkView::inWoorden));
    toelichting =
        b.veld(wk.zin("oplossing.toelichting"), beginToelichting, toelichting, i.toelichting());
    bron = b.veld(wk.zin("oplossing.bron"), beginBron, bron, i.bron());
    tot = b.veld(wk.zin("kader.tot"), beginTot, tot, i.tot(), wk::datum);
    onthoud(nu);
    return b;
  }

  private static String inWoorden(List<Integer> nummers) {
    return nummers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Ambities that go on, and those it stands under. */
  public List<Kaders.Ambitieregel> getAmbitiekeuzen() {
    return kaders.ambities().stream()
        .filter(a -> a.loopt() || beginAmbities.contains(a.nummer()))
        .toList();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public boolean isVormOpen() {
    return isMag() && !alOpgeslagen;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }

  public List<Integer> getAmbities() {
    return ambities;
  }

  public void setAmbities(List<Integer> ambities) {
    this.ambities = ambities;
  }
}

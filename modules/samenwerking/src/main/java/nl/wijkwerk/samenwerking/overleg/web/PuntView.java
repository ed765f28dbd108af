package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.samenwerking.overleg.application.Agendabeheer;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.Puntblad;
import nl.wijkwerk.samenwerking.overleg.domain.Inbreng;
import nl.wijkwerk.samenwerking.overleg.domain.Sturing;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Vraag;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The form in which a point is brought in, or changed while it is open. */
@Named("punt")
@ViewScoped
public class PuntView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the form began with. */
  private record Inhoud(
      String titel,
      Vraag vraag,
      ArrayList<String> sturing,
      String gebied,
      Integer minuten,
      String toelichting)
      implements Serializable {
    static Inhoud van(Puntblad blad) {
      return new Inhoud(
          blad.kop().titel(),
          blad.kop().vraag(),
          new ArrayList<>(blad.kop().sturing().stream().map(Sturing::name).sorted().toList()),
          blad.kop().gebied(),
          blad.kop().minuten(),
          blad.toelichting());
    }
  }

  private static final int KOMEND = 26;
  private static final int GEWONE_DUUR = 10;

  @Inject private transient Agendas agendas;
  @Inject private transient Agendabeheer beheer;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private boolean alIngebracht;
  private Botsing botsing;
  private Inhoud begin;
  private UUID vergadering;
  private long versie;
  private String titel;
  private Vraag vraag;
  private ArrayList<String> sturing = new ArrayList<>(List.of(Sturing.WIJK.name()));
  private String gebied;
  private Integer minuten = GEWONE_DUUR;
  private String toelichting;

  public void laad() {
    if (id == null) {
      begin();
      return;
    }
    Puntblad blad = agendas.punt(id);
    versie = blad.kop().versie();
    vergadering = blad.vergaderingId();
    begin = Inhoud.van(blad);
    titel = begin.titel();
    vraag = begin.vraag();
    sturing = begin.sturing();
    gebied = begin.gebied();
    minuten = begin.minuten();
    toelichting = begin.toelichting();
  }

  private void begin() {
    if (wordt == null) {
      handeling.geefNieuwId();
      return;
    }
    alIngebracht = agendas.bestaatPunt(wordt);
    List<Wijkaanduiding> wijken = getWijken();
    if (!isMagGemeente() && wijken.size() == 1) {
      gebied = wijken.get(0).code();
    }
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                beheer.brengIn(wordt, vergadering, inbreng());
              } else {
                beheer.wijzig(id, versie, inbreng());
              }
            });
    if (!gelukt) {
      alIngebracht = handeling.oorzaak(AlOpgeslagen.class).isPresent();
      botsing =
          handeling.oorzaak(VerouderdeVersie.class).isPresent()
              ? voegSamen(agendas.punt(id))
              : null;
      return null;
    }
    handeling.gelukt(id == null ? "punt.ingebracht" : "punt.bewaard");
    return "/vergadering?faces-redirect=true&punt=" + (id == null ? wordt : id);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  private Botsing voegSamen(Puntblad blad) {
    Inhoud nu = Inhoud.van(blad);
    Botsing b = new Botsing();
    titel = b.veld(wk.zin("agenda.punt"), begin.titel(), titel, nu.titel());
    vraag =
        b.veld(wk.zin("punt.vraag"), begin.vraag(), vraag, nu.vraag(), v -> wk.zin("vraag." + v));
    sturing =
        b.veld(
            wk.zin("punt.sturing"),
            begin.sturing(),
            sturing,
            nu.sturing(),
            lijst -> String.join(", ", lijst.stream().map(x -> wk.zin("sturing." + x)).toList()));
    gebied =
        b.veld(
            wk.zin("agenda.wijk"),
            begin.gebied(),
            gebied,
            nu.gebied(),
            code -> agendas.wijk(code).naam());
    minuten = b.veld(wk.zin("punt.minuten"), begin.minuten(), minuten, nu.minuten());
    toelichting =
        b.veld(wk.zin("punt.toelichting"), begin.toelichting(), toelichting, nu.toelichting());
    begin = nu;
    versie = blad.kop().versie();
    return b;
  }

  /** What a colleague saved meanwhile, or null. */
  public Botsing getBotsing() {
    return botsing;
  }

  private Inbreng inbreng() {
    Set<Sturing> gekozen = EnumSet.noneOf(Sturing.class);
    sturing.forEach(s -> gekozen.add(Sturing.valueOf(s)));
    return new Inbreng(
        titel,
        vraag,
        gekozen,
        agendas.wijk(gebied),
        null,
        minuten == null ? 0 : minuten,
        toelichting);
  }

  public List<VergaderingRegel> getVergaderingen() {
    return agendas.komende(null, null, 1, KOMEND).regels();
  }

  public List<Wijkaanduiding> getWijken() {
    return agendas.wijkenVoorInbreng();
  }

  /** Whether the reader may bring in a point about the whole municipality. */
  public boolean isMagGemeente() {
    return toegang.mag(Bevoegdheid.PUNT_INBRENGEN, null);
  }

  public boolean isMag() {
    return toegang.magErgens(Bevoegdheid.PUNT_INBRENGEN);
  }

  public Vraag[] getVragen() {
    return Vraag.values();
  }

  public Sturing[] getSturingen() {
    return Sturing.values();
  }

  /** Not when the page is opened again after the point was brought in; then it is linked to. */
  public boolean isVormOpen() {
    return isMag() && (!alIngebracht || FacesContext.getCurrentInstance().isPostback());
  }

  public boolean isAlIngebracht() {
    return alIngebracht;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getVergadering() {
    return vergadering;
  }

  public void setVergadering(UUID vergadering) {
    this.vergadering = vergadering;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public Vraag getVraag() {
    return vraag;
  }

  public void setVraag(Vraag vraag) {
    this.vraag = vraag;
  }

  public List<String> getSturing() {
    return sturing;
  }

  public void setSturing(List<String> sturing) {
    this.sturing = new ArrayList<>(sturing);
    this.sturing.sort(null);
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }

  public Integer getMinuten() {
    return minuten;
  }

  public void setMinuten(Integer minuten) {
    this.minuten = minuten;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }
}

package nl.wijkwerk.startpagina.indeling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.startpagina.indeling.application.Catalogus;
import nl.wijkwerk.startpagina.indeling.application.Startpaginas;

/** The start page as it is read: for which wijken the reader works, today, and the blocks. */
@Named("start")
@RequestScoped
public class StartView {
  @Inject private Identiteit identiteit;
  @Inject private Gebieden gebieden;
  @Inject private Moduleregister register;
  @Inject private Clock klok;
  @Inject private Startpaginas startpaginas;
  @Inject private Catalogus catalogus;
  @Inject private Bloktoner toner;
  private List<Gebied> wijken;
  private Startpaginas.Beeld beeld;
  private List<Blokweergave.Band> banden;

  /** What the reader sees of the page: what is absent or not theirs to see leaves no trace. */
  public List<Blokweergave.Band> getBanden() {
    if (banden == null) {
      banden =
          toner.toon(beeld().blokken()).stream()
              .map(Blokweergave.Band::alleenZichtbaar)
              .filter(band -> !band.leeg())
              .toList();
    }
    return banden;
  }

  private Startpaginas.Beeld beeld() {
    if (beeld == null) {
      beeld = startpaginas.lees();
    }
    return beeld;
  }

  /** Whether the reader arranged this page, and did not leave it to the role. */
  public boolean isZelfIngedeeld() {
    return beeld().eigen();
  }

  /** Whether there is any block that the reader could put on the page. */
  public boolean isKeuze() {
    return !catalogus.teKiezen().isEmpty();
  }

  /** The areas that the reader's roles are for; empty when they hold for the whole municipality. */
  public List<Gebied> getWijken() {
    if (wijken == null) {
      wijken =
          identiteit.toekenningen().stream()
              .map(Toekenning::gebied)
              .filter(Objects::nonNull)
              .distinct()
              .map(gebieden::find)
              .flatMap(java.util.Optional::stream)
              .toList();
    }
    return wijken;
  }

  /** Whether the pages for residents are there, which are open to whoever may see nothing else. */
  public boolean isOpenbareBerichten() {
    return register.aanwezig().stream().anyMatch(m -> m.naam().equals("communicatie"));
  }

  public LocalDate getVandaag() {
    return LocalDate.now(klok);
  }
}

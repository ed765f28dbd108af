package nl.wijkwerk.startpagina.indeling.domain;

import static nl.wijkwerk.kern.module.Portletbreedte.HEEL;
import static nl.wijkwerk.kern.module.Portletbreedte.TWEE_DERDE;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The blocks of a page in the order in which they are read. A block over the whole width begins a
 * new band; in a band the wide blocks stand left and come first, the narrow ones stand right. Never
 * changes: every act gives a new one.
 */
public final class Blokken implements Serializable {
  private static final long serialVersionUID = 1L;

  /** More than this is no page that anyone takes in. */
  public static final int HOOGSTENS = 24;

  public static final Blokken GEEN = new Blokken(List.of());

  /**
   * Part of a page: a block over the whole width or null, and the two columns below it.
   *
   * @param breed takes two thirds
   * @param smal takes a third
   */
  public record Band(Blok heel, List<Blok> breed, List<Blok> smal) {}

  private final ArrayList<Blok> lijst;

  private Blokken(List<Blok> lijst) {
    this.lijst = new ArrayList<>(lijst);
  }

  /**
   * @throws Regelovertreding STA-02 when a block is there twice, or when there are too many
   */
  @Bedrijfsregel("STA-02")
  public static Blokken van(List<Blok> blokken) {
    if (blokken.size() > HOOGSTENS) {
      throw new Regelovertreding("STA-02", null, "indeling.te-veel", HOOGSTENS);
    }
    for (int i = 0; i < blokken.size(); i++) {
      for (Blok eerder : blokken.subList(0, i)) {
        if (eerder.toontHetzelfdeAls(blokken.get(i))) {
          throw new Regelovertreding("STA-02", null, "indeling.staat-er-al");
        }
      }
    }
    return new Blokken(inLeesvolgorde(blokken));
  }

  public List<Blok> lijst() {
    return List.copyOf(lijst);
  }

  public Blok read(UUID id) {
    return lijst.get(plaats(id));
  }

  /** Adds a block at the end. */
  public Blokken voegToe(Blok blok) {
    return met(nieuw -> nieuw.add(blok));
  }

  public Blokken verwijder(UUID id) {
    int plaats = plaats(id);
    return met(nieuw -> nieuw.remove(plaats));
  }

  public int plaats(UUID id) {
    for (int i = 0; i < lijst.size(); i++) {
      if (lijst.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new NietGevonden("blok");
  }

  /** Puts a removed block back where it stood, or at the end when the page became shorter. */
  public Blokken zetTerug(Blok blok, int plaats) {
    return met(nieuw -> nieuw.add(Math.min(plaats, nieuw.size()), blok));
  }

  /** One place up in its column; the first of a column goes to the band above. */
  @Bedrijfsregel("STA-03")
  public Blokken omhoog(UUID id) {
    int plaats = plaats(id);
    if (plaats == 0) {
      return this;
    }
    if (wisselbaar(lijst.get(plaats - 1), lijst.get(plaats))) {
      return met(nieuw -> nieuw.add(plaats - 1, nieuw.remove(plaats)));
    }
    for (int i = plaats - 1; i >= 0; i--) {
      if (lijst.get(i).breedte() == HEEL) {
        int naar = i;
        return met(nieuw -> nieuw.add(naar, nieuw.remove(plaats)));
      }
    }
    return this;
  }

  /** One place down in its column; the last of a column goes to the band below. */
  @Bedrijfsregel("STA-03")
  public Blokken omlaag(UUID id) {
    int plaats = plaats(id);
    if (plaats == lijst.size() - 1) {
      return this;
    }
    if (wisselbaar(lijst.get(plaats), lijst.get(plaats + 1))) {
      return met(nieuw -> nieuw.add(plaats + 1, nieuw.remove(plaats)));
    }
    for (int i = plaats + 1; i < lijst.size(); i++) {
      if (lijst.get(i).breedte() == HEEL) {
        int naar = i;
        return met(nieuw -> nieuw.add(naar, nieuw.remove(plaats)));
      }
    }
    return this;
  }

  public Blokken smaller(UUID id) {
    return maak(id, -1);
  }

  public Blokken breder(UUID id) {
    return maak(id, 1);
  }

  /** Moves a block to another, with the width that belongs to that place. */
  public Blokken verplaats(UUID id, UUID doel, Kant kant) {
    if (id.equals(doel)) {
      return this;
    }
    Portletbreedte breedte = kant == Kant.NAAST ? Portletbreedte.DERDE : read(doel).breedte();
    Blok blok = read(id).met(breedte);
    List<Blok> nieuw = new ArrayList<>(lijst);
    nieuw.remove(plaats(id));
    int naar = new Blokken(nieuw).plaats(doel);
    nieuw.add(kant == Kant.VOOR ? naar : naar + 1, blok);
    return van(nieuw);
  }

  /** The page from top to bottom. */
  public List<Band> banden() {
    List<Band> banden = new ArrayList<>();
    for (Blok blok : lijst) {
      if (blok.breedte() == HEEL || banden.isEmpty()) {
        banden.add(
            new Band(blok.breedte() == HEEL ? blok : null, new ArrayList<>(), new ArrayList<>()));
      }
      if (blok.breedte() != HEEL) {
        Band band = banden.get(banden.size() - 1);
        (blok.breedte() == TWEE_DERDE ? band.breed() : band.smal()).add(blok);
      }
    }
    return banden;
  }

  private Blokken maak(UUID id, int stap) {
    int plaats = plaats(id);
    int breedte = lijst.get(plaats).breedte().ordinal() + stap;
    if (breedte < 0 || breedte >= Portletbreedte.values().length) {
      return this;
    }
    return met(nieuw -> nieuw.set(plaats, nieuw.get(plaats).met(Portletbreedte.values()[breedte])));
  }

  private Blokken met(java.util.function.Consumer<List<Blok>> verandering) {
    List<Blok> nieuw = new ArrayList<>(lijst);
    verandering.accept(nieuw);
    return van(nieuw);
  }

  /** Whether two that follow each other stand below each other. */
  private static boolean wisselbaar(Blok een, Blok ander) {
    return een.breedte() == ander.breedte() || een.breedte() == HEEL || ander.breedte() == HEEL;
  }

  private static List<Blok> inLeesvolgorde(List<Blok> blokken) {
    List<Blok> lijst = new ArrayList<>();
    List<Blok> smal = new ArrayList<>();
    for (Blok blok : blokken) {
      if (blok.breedte() == HEEL) {
        lijst.addAll(smal);
        smal.clear();
      }
      (blok.breedte() == Portletbreedte.DERDE ? smal : lijst).add(blok);
    }
    lijst.addAll(smal);
    return lijst;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Blokken blokken && lijst.equals(blokken.lijst);
  }

  @Override
  public int hashCode() {
    return lijst.hashCode();
  }
}

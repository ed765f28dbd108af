package nl.wijkwerk.startpagina.indeling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.module.Portletbreedte;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.startpagina.indeling.application.Catalogus;
import nl.wijkwerk.startpagina.indeling.application.Catalogus.Aanbod;
import nl.wijkwerk.startpagina.indeling.domain.Blok;
import nl.wijkwerk.startpagina.indeling.domain.Blokken;
import nl.wijkwerk.web.menu.Taal;

/** Gives blocks the words that the reader sees. */
@RequestScoped
public class Bloktoner {
  @Inject private Catalogus catalogus;
  @Inject private Gebieden gebieden;
  @Inject private Berichten berichten;
  @Inject private Taal taal;
  private Map<String, Gebied> wijken;

  public List<Blokweergave.Band> toon(Blokken blokken) {
    Map<String, Aanbod> aanbod =
        catalogus.zichtbaar().stream()
            .collect(Collectors.toMap(a -> sleutel(a.module(), a.beschrijving().naam()), a -> a));
    Function<Blok, Blokweergave> toon =
        b -> toon(blokken, b, Optional.ofNullable(aanbod.get(sleutel(b.module(), b.portlet()))));
    return blokken.banden().stream()
        .map(
            band ->
                new Blokweergave.Band(
                    band.heel() == null ? List.of() : List.of(toon.apply(band.heel())),
                    band.breed().stream().map(toon).toList(),
                    band.smal().stream().map(toon).toList()))
        .toList();
  }

  private Blokweergave toon(Blokken blokken, Blok blok, Optional<Aanbod> aanbod) {
    return new Blokweergave(
        blok.id().toString(),
        titel(blok),
        module(blok.module()) + (aanbod.isPresent() ? "" : " · " + tekst("indeling.nu-niet")),
        blok.adres(),
        aanbod.map(a -> a.beschrijving().hoogte()).orElse(0),
        aanbod.isPresent(),
        !blokken.omhoog(blok.id()).equals(blokken),
        !blokken.omlaag(blok.id()).equals(blokken),
        blok.breedte() != Portletbreedte.DERDE,
        blok.breedte() != Portletbreedte.HEEL);
  }

  public String titel(Blok blok) {
    String titel = zonderJaar(blok);
    return blok.jaar() == null ? titel : tekst("blok.met-jaar", titel, blok.jaar());
  }

  private String zonderJaar(Blok blok) {
    return blok.gebied() == null
        ? titel(blok.module(), blok.portlet())
        : tekst(
            "blok.met-wijk",
            titel(blok.module(), blok.portlet()),
            Optional.ofNullable(wijken().get(blok.gebied()))
                .or(() -> gebieden.find(blok.gebied()))
                .map(Gebied::naam)
                .orElse(blok.gebied()));
  }

  /** Ours where we have one; a newer module may offer what we have no words for. */
  public String titel(String module, String portlet) {
    String sleutel = "blok." + module + "." + portlet;
    String tekst = tekst(sleutel);
    return tekst.equals(sleutel)
        ? catalogus
            .find(module, portlet)
            .map(a -> a.beschrijving().titel())
            .orElse(module + " " + portlet)
        : tekst;
  }

  public String module(String module) {
    String sleutel = "web.onderdeel." + module;
    String tekst = tekst(sleutel);
    return tekst.equals(sleutel) ? module : tekst;
  }

  public String tekst(String sleutel, Object... argumenten) {
    return berichten.tekst(taal.getLocale(), sleutel, argumenten);
  }

  private Map<String, Gebied> wijken() {
    if (wijken == null) {
      wijken = gebieden.wijken().stream().collect(Collectors.toMap(Gebied::code, g -> g));
    }
    return wijken;
  }

  private static String sleutel(String module, String portlet) {
    return module + "/" + portlet;
  }
}

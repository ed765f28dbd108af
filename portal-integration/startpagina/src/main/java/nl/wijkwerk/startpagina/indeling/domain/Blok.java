package nl.wijkwerk.startpagina.indeling.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.module.Portletbreedte;

/**
 * A portlet on a start page, with the wijk and year that it is about and its width. Never changes.
 */
@Embeddable
public class Blok implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private String module;
  private String portlet;

  @Column(name = "gebied_code")
  private String gebied;

  private Integer jaar;

  @Enumerated(EnumType.STRING)
  private Portletbreedte breedte;

  protected Blok() {}

  private Blok(
      UUID id, String module, String portlet, String gebied, Integer jaar, Portletbreedte breedte) {
    this.id = id;
    this.module = module;
    this.portlet = portlet;
    this.gebied = gebied;
    this.jaar = jaar;
    this.breedte = breedte;
  }

  /**
   * @param gebied code of the wijk, or null when it is not about one
   */
  public static Blok van(String module, String portlet, String gebied, Portletbreedte breedte) {
    return van(module, portlet, gebied, null, breedte);
  }

  /**
   * @param jaar the year that it is about, or null when it shows how things stand now
   */
  public static Blok van(
      String module, String portlet, String gebied, Integer jaar, Portletbreedte breedte) {
    return new Blok(UUID.randomUUID(), module, portlet, gebied, jaar, breedte);
  }

  Blok met(Portletbreedte andere) {
    return new Blok(id, module, portlet, gebied, jaar, andere);
  }

  boolean toontHetzelfdeAls(Blok ander) {
    return module.equals(ander.module)
        && portlet.equals(ander.portlet)
        && Objects.equals(gebied, ander.gebied)
        && Objects.equals(jaar, ander.jaar);
  }

  public String adres() {
    String vraag =
        Stream.of(gebied == null ? "" : "gebied=" + gebied, jaar == null ? "" : "jaar=" + jaar)
            .filter(deel -> !deel.isEmpty())
            .collect(Collectors.joining("&"));
    return "/" + module + "/portlets/" + portlet + (vraag.isEmpty() ? "" : "?" + vraag);
  }

  public UUID id() {
    return id;
  }

  public String module() {
    return module;
  }

  public String portlet() {
    return portlet;
  }

  public String gebied() {
    return gebied;
  }

  public Integer jaar() {
    return jaar;
  }

  public Portletbreedte breedte() {
    return breedte;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Blok blok && id.equals(blok.id) && breedte == blok.breedte;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}

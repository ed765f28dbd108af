package nl.wijkwerk.startpagina.indeling.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.wijkwerk.kern.module.Portletbreedte;

/** A portlet on a start page, with the wijk that it is about and its width. Never changes. */
@Embeddable
public class Blok implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private String module;
  private String portlet;

  @Column(name = "gebied_code")
  private String gebied;

  @Enumerated(EnumType.STRING)
  private Portletbreedte breedte;

  protected Blok() {}

  private Blok(UUID id, String module, String portlet, String gebied, Portletbreedte breedte) {
    this.id = id;
    this.module = module;
    this.portlet = portlet;
    this.gebied = gebied;
    this.breedte = breedte;
  }

  /**
   * @param gebied code of the wijk, or null when it is not about one
   */
  public static Blok van(String module, String portlet, String gebied, Portletbreedte breedte) {
    return new Blok(UUID.randomUUID(), module, portlet, gebied, breedte);
  }

  Blok met(Portletbreedte andere) {
    return new Blok(id, module, portlet, gebied, andere);
  }

  boolean toontHetzelfdeAls(Blok ander) {
    return module.equals(ander.module)
        && portlet.equals(ander.portlet)
        && Objects.equals(gebied, ander.gebied);
  }

  public String adres() {
    return "/" + module + "/portlets/" + portlet + (gebied == null ? "" : "?gebied=" + gebied);
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

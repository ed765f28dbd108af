package nl.wijkwerk.monitoring.inlezen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.application.Inlezen;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.web.fout.Handeling;

/** The portlet of the administrator: the last delivery, under way or done, and the next one. */
@Named
@RequestScoped
public class InleesportletView {
  private static final int EEN = 1;

  @Inject private Inlezen inlezen;
  @Inject private InlezingView inlezing;
  @Inject private Inleestaal taal;
  @Inject private Handeling handeling;

  private List<Inlevering> laatste;
  private List<Part> bestanden;
  private Integer jaar;
  private boolean deel;

  public String leesIn() {
    if (!handeling.voerUit(() -> inlezen.start(Upload.van(bestanden), jaar, null, deel))) {
      return null;
    }
    return handeling.geluktInPortlet("/portlets/inlezen", "portlet.inlezen-begonnen");
  }

  /** Whether anything was delivered before. */
  public boolean isEerder() {
    if (laatste == null) {
      laatste = inlezen.lijst(Inleveringfilter.ALLE, 1, EEN).regels();
      laatste.forEach(inlevering -> inlezing.setId(Integer.toString(inlevering.id())));
    }
    return !laatste.isEmpty();
  }

  public boolean isLoopt() {
    return isEerder() && laatste.get(0).status().loopt();
  }

  /** Progress or report of the last delivery; only when there is one. */
  public InlezingView getInlezing() {
    isEerder();
    return inlezing;
  }

  public String getGrenzen() {
    return taal.tekst("inlezen.grenzen", Grenzen.STANDAARD.upload() >> 20);
  }

  /** Bytes that a file may have. */
  public long getGrootste() {
    return Grenzen.STANDAARD.upload();
  }

  public List<Part> getBestanden() {
    return bestanden;
  }

  public void setBestanden(List<Part> bestanden) {
    this.bestanden = bestanden;
  }

  public boolean isDeel() {
    return deel;
  }

  public void setDeel(boolean deel) {
    this.deel = deel;
  }

  public Integer getJaar() {
    return jaar;
  }

  public void setJaar(Integer jaar) {
    this.jaar = jaar;
  }
}

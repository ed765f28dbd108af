package nl.wijkwerk.portlet.jsr286;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.ClientDataRequest;
import javax.portlet.GenericPortlet;
import javax.portlet.MimeResponse;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.portlet.PortletURL;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import nl.wijkwerk.portlet.Adressen;
import nl.wijkwerk.portlet.Inhoud;
import nl.wijkwerk.portlet.Instelblad;
import nl.wijkwerk.portlet.Modulesessies;
import nl.wijkwerk.portlet.Portletkern;
import nl.wijkwerk.portlet.Portletpad;
import nl.wijkwerk.portlet.Vraag;

/** One place in a page of the portal, that shows a portlet of Wijkwerk. */
public class WijkwerkPortlet extends GenericPortlet {
  private static final String VOORKEUR = "pad";
  private static final String PAD = "wijkwerk.pad";
  private static final String NOG = "wijkwerk.nog";
  private static final String BEWAAR = "wijkwerk.bewaar";
  private static final String FOUT = "wijkwerk.fout";
  private static final String SESSIES = "wijkwerk.sessies";
  private static final String HTML = "text/html";
  private static final String FORMULIER = "application/x-www-form-urlencoded";

  private Optional<Portletkern> kern() {
    return Optional.ofNullable((Portletkern) getPortletContext().getAttribute(Koppeling.KERN));
  }

  private Instelblad instelblad() {
    return (Instelblad) getPortletContext().getAttribute(Koppeling.INSTELBLAD);
  }

  @Override
  protected void doView(RenderRequest verzoek, RenderResponse antwoord)
      throws IOException, PortletException {
    antwoord.setContentType(HTML);
    Portletkern.Beeld beeld = beeld(verzoek, antwoord);
    beeld.titel().ifPresent(antwoord::setTitle);
    antwoord.getWriter().write(beeld.html());
  }

  private Portletkern.Beeld beeld(RenderRequest verzoek, RenderResponse antwoord) {
    Optional<Portletkern> kern = kern();
    if (kern.isEmpty()) {
      return Portletkern.nietIngesteld(verzoek.getLocale());
    }
    String lezer = verzoek.getRemoteUser();
    if (lezer == null) {
      return kern.get().nietAangemeld(verzoek.getLocale());
    }
    Optional<Portletpad> pad =
        pad(verzoek)
            .filter(Portletpad::portlet)
            .or(() -> kern.get().gekozen(verzoek.getPreferences().getValue(VOORKEUR, "")));
    if (pad.isEmpty()) {
      return kern.get().nietGekozen(verzoek.getLocale());
    }
    Vraag vraag =
        Vraag.lees(lezer, pad.get(), verzoek.getLocale(), plaats(antwoord.getNamespace()));
    Adressen adressen = new Portaaladressen(verzoek, antwoord);
    PortletSession sessie = verzoek.getPortletSession();
    if (verzoek.getParameter(NOG) != null
        && sessie.getAttribute(NOG) instanceof Portletkern.Nog nog) {
      sessie.removeAttribute(NOG);
      return kern.get().toon(vraag, nog, sessies(verzoek, lezer), adressen);
    }
    return kern.get().toon(vraag, sessies(verzoek, lezer), adressen);
  }

  @Override
  protected void doEdit(RenderRequest verzoek, RenderResponse antwoord)
      throws IOException, PortletException {
    antwoord.setContentType(HTML);
    if (kern().isEmpty()) {
      antwoord.getWriter().write(Portletkern.nietIngesteld(verzoek.getLocale()).html());
      return;
    }
    String lezer = verzoek.getRemoteUser();
    if (lezer == null) {
      antwoord.getWriter().write(kern().get().nietAangemeld(verzoek.getLocale()).html());
      return;
    }
    PortletURL naar = antwoord.createActionURL();
    naar.setParameter(BEWAAR, "1");
    PortletURL terug = antwoord.createRenderURL();
    terug.setPortletMode(PortletMode.VIEW);
    PortletSession sessie = verzoek.getPortletSession();
    Instelblad.Ingevuld ingevuld =
        verzoek.getParameter(FOUT) != null
                && sessie.getAttribute(FOUT) instanceof Instelblad.Ingevuld eerder
            ? eerder
            : instelblad().nu(verzoek.getPreferences().getValue(VOORKEUR, ""));
    sessie.removeAttribute(FOUT);
    antwoord
        .getWriter()
        .write(
            instelblad()
                .toon(
                    ingevuld,
                    lezer,
                    verzoek.getLocale(),
                    plaats(antwoord.getNamespace()),
                    naar.toString(),
                    terug.toString()));
  }

  @Override
  public void processAction(ActionRequest verzoek, ActionResponse antwoord)
      throws IOException, PortletException {
    String lezer = verzoek.getRemoteUser();
    if (kern().isEmpty() || lezer == null || !vanHier(verzoek)) {
      return;
    }
    if (verzoek.getParameter(BEWAAR) != null) {
      if (PortletMode.EDIT.equals(verzoek.getPortletMode())) {
        bewaar(verzoek, antwoord);
      }
      return;
    }
    Optional<Portletpad> pad = pad(verzoek).filter(Portletpad::portlet);
    if (pad.isEmpty()) {
      return;
    }
    Map<String, String[]> velden = velden(verzoek);
    Portletkern.Gevolg gevolg =
        kern()
            .get()
            .stuur(
                vraag(verzoek, lezer, pad.get(), velden, plaats(antwoord.getNamespace())),
                velden,
                sessies(verzoek, lezer));
    if (gevolg.volledig().isPresent()) {
      antwoord.sendRedirect(gevolg.volledig().get());
      return;
    }
    gevolg.naar().ifPresent(naar -> antwoord.setRenderParameter(PAD, naar.adres()));
    gevolg
        .nog()
        .ifPresent(
            nog -> {
              verzoek.getPortletSession().setAttribute(NOG, nog);
              antwoord.setRenderParameter(NOG, "1");
            });
  }

  private void bewaar(ActionRequest verzoek, ActionResponse antwoord)
      throws IOException, PortletException {
    Instelblad.Uitkomst uitkomst = instelblad().lees(verzoek.getParameterMap());
    if (uitkomst.pad().isEmpty()) {
      verzoek.getPortletSession().setAttribute(FOUT, uitkomst.ingevuld());
      antwoord.setRenderParameter(FOUT, "1");
      return;
    }
    PortletPreferences voorkeuren = verzoek.getPreferences();
    voorkeuren.setValue(VOORKEUR, uitkomst.pad().get().adres());
    voorkeuren.store();
    antwoord.setPortletMode(PortletMode.VIEW);
  }

  @Override
  public void serveResource(ResourceRequest verzoek, ResourceResponse antwoord)
      throws IOException, PortletException {
    String lezer = verzoek.getRemoteUser();
    Optional<Portletpad> pad = kern().flatMap(kern -> pad(verzoek));
    if (lezer == null || pad.isEmpty() || !vanHier(verzoek)) {
      antwoord.setProperty(
          ResourceResponse.HTTP_STATUS_CODE, lezer == null ? "401" : pad.isEmpty() ? "404" : "403");
      return;
    }
    Portletkern.Bestand bestand =
        kern()
            .get()
            .haal(
                vraag(verzoek, lezer, pad.get(), velden(verzoek), plaats(antwoord.getNamespace())),
                sessies(verzoek, lezer),
                new Portaaladressen(verzoek, antwoord));
    antwoord.setProperty(ResourceResponse.HTTP_STATUS_CODE, Integer.toString(bestand.status()));
    bestand
        .koppen()
        .forEach(
            (naam, waarde) -> {
              if ("Content-Type".equals(naam)) {
                antwoord.setContentType(waarde);
              } else {
                antwoord.setProperty(naam, waarde);
              }
            });
    try (InputStream inhoud = bestand.inhoud()) {
      inhoud.transferTo(antwoord.getPortletOutputStream());
    }
  }

  private static Vraag vraag(
      ClientDataRequest verzoek,
      String lezer,
      Portletpad pad,
      Map<String, String[]> velden,
      String plaats)
      throws IOException {
    if (!"POST".equals(verzoek.getMethod())) {
      return Vraag.lees(lezer, pad, verzoek.getLocale(), plaats);
    }
    String soort = Optional.ofNullable(verzoek.getContentType()).orElse(FORMULIER);
    return new Vraag(
        lezer,
        "POST",
        pad,
        soort.startsWith(FORMULIER)
            ? Inhoud.formulier(Portletkern.formulier(velden, plaats))
            : new Inhoud(soort, verzoek.getPortletInputStream(), verzoek.getContentLength()),
        "true".equals(verzoek.getParameter("jakarta.faces.partial.ajax")),
        verzoek.getLocale(),
        plaats);
  }

  /**
   * Whether the browser says that this was sent from a page of the portal itself. What it does not
   * say, the state of Faces in the form has to prove.
   */
  private static boolean vanHier(PortletRequest verzoek) {
    String site = verzoek.getProperty("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private static Map<String, String[]> velden(PortletRequest verzoek) {
    Map<String, String[]> velden = new LinkedHashMap<>(verzoek.getParameterMap());
    velden.remove(PAD);
    velden.remove(NOG);
    return velden;
  }

  private Optional<Portletpad> pad(PortletRequest verzoek) {
    return Portletpad.van(kern().orElseThrow().instelling(), verzoek.getParameter(PAD));
  }

  private static String plaats(String naamruimte) {
    return Portletkern.naamruimte(naamruimte);
  }

  // Shared by all places of this reader: a module has one session for somebody, not one per place.
  private static Modulesessies sessies(PortletRequest verzoek, String lezer) {
    PortletSession sessie = verzoek.getPortletSession();
    Object bekend = sessie.getAttribute(SESSIES, PortletSession.APPLICATION_SCOPE);
    if (bekend instanceof Modulesessies van && van.van(lezer)) {
      return van;
    }
    Modulesessies nieuw = new Modulesessies(lezer);
    sessie.setAttribute(SESSIES, nieuw, PortletSession.APPLICATION_SCOPE);
    return nieuw;
  }

  private record Portaaladressen(PortletRequest verzoek, MimeResponse antwoord)
      implements Adressen {
    @Override
    public String toon(Portletpad pad) {
      PortletURL adres = antwoord.createRenderURL();
      adres.setParameter(PAD, pad.adres());
      return adres.toString();
    }

    @Override
    public String stuur(Portletpad pad) {
      PortletURL adres = antwoord.createActionURL();
      adres.setParameter(PAD, pad.adres());
      return adres.toString();
    }

    @Override
    public String haal(Portletpad pad) {
      ResourceURL adres = antwoord.createResourceURL();
      adres.setParameter(PAD, pad.adres());
      return adres.toString();
    }

    @Override
    public String bron(Portletpad pad) {
      return antwoord.encodeURL(verzoek.getContextPath() + "/bron" + pad.adres());
    }
  }
}

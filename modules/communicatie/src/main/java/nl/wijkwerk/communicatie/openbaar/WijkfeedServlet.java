package nl.wijkwerk.communicatie.openbaar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkwerk.communicatie.publicatie.application.OpenbaarLezen;
import nl.wijkwerk.communicatie.publicatie.application.Publicatiebeeld;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;

/** The newest messages of a wijk as an Atom feed (RFC 4287), for readers and other sites. */
@WebServlet("/openbaar/wijk.atom")
public class WijkfeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int BERICHTEN = 25;

  @Inject private transient OpenbaarLezen lezen;
  @Inject private transient Clock klok;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String code = verzoek.getParameter("gebied");
    Gebied gebied;
    try {
      gebied = lezen.gebied(code);
    } catch (NietGevonden e) {
      antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    try {
      schrijf(xml, gebied, lezen.berichten(code, 1, BERICHTEN).regels(), site(verzoek));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    antwoord.setContentType("application/atom+xml");
    antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
    xml.writeTo(antwoord.getOutputStream());
  }

  private void schrijf(
      OutputStream doel, Gebied gebied, List<Publicatiebeeld> berichten, String site)
      throws XMLStreamException {
    XMLStreamWriter atom =
        XMLOutputFactory.newFactory().createXMLStreamWriter(doel, StandardCharsets.UTF_8.name());
    String pagina = site + "wijk?gebied=" + gebied.code();
    atom.writeStartDocument("UTF-8", "1.0");
    atom.setDefaultNamespace(ATOM);
    atom.writeStartElement(ATOM, "feed");
    atom.writeDefaultNamespace(ATOM);
    atom.writeAttribute("xml:lang", "nl");
    element(atom, "title", "Nieuws voor " + gebied.naam());
    element(atom, "id", pagina);
    element(
        atom,
        "updated",
        tijd(
            berichten.stream()
                .map(Publicatiebeeld::gewijzigd)
                .max(OffsetDateTime::compareTo)
                .orElseGet(() -> OffsetDateTime.now(klok))));
    link(atom, "self", site + "wijk.atom?gebied=" + gebied.code());
    link(atom, "alternate", pagina);
    atom.writeStartElement(ATOM, "author");
    element(atom, "name", "Gemeente " + lezen.gemeente());
    atom.writeEndElement();
    for (Publicatiebeeld bericht : berichten) {
      atom.writeStartElement(ATOM, "entry");
      element(atom, "title", bericht.titel());
      element(atom, "id", "urn:uuid:" + bericht.id());
      element(atom, "published", tijd(bericht.gepubliceerd()));
      element(atom, "updated", tijd(bericht.gewijzigd()));
      link(atom, "alternate", site + "bericht?id=" + bericht.id());
      element(atom, "summary", bericht.inleiding());
      atom.writeStartElement(ATOM, "content");
      atom.writeAttribute("type", "html");
      atom.writeCharacters(bericht.html());
      atom.writeEndElement();
      atom.writeEndElement();
    }
    atom.writeEndDocument();
    atom.flush();
  }

  private static void element(XMLStreamWriter atom, String naam, String tekst)
      throws XMLStreamException {
    atom.writeStartElement(ATOM, naam);
    atom.writeCharacters(tekst);
    atom.writeEndElement();
  }

  private static void link(XMLStreamWriter atom, String soort, String adres)
      throws XMLStreamException {
    atom.writeEmptyElement(ATOM, "link");
    atom.writeAttribute("rel", soort);
    atom.writeAttribute("href", adres);
  }

  private static String tijd(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_INSTANT.format(
        moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant());
  }

  private static String site(HttpServletRequest verzoek) {
    String adres = verzoek.getRequestURL().toString();
    return adres.substring(0, adres.lastIndexOf('/') + 1);
  }
}

package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.test.Portletscan.Beschreven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortletscanTest {
  private static final String BRAAF =
      """
      <ui:composition template="/wk-sjabloon/portlet.xhtml">
        <ui:param name="titel" value="Bomen"/>
        <ui:param name="pad" value="/bomen/"/>
        <ui:param name="padTekst" value="Alle bomen"/>
        <ui:define name="metadata"><f:metadata><f:viewParam name="gebied" value="#{bomen.gebied}"/></f:metadata></ui:define>
        <ui:define name="inhoud">
          <ui:fragment rendered="#{empty bomen.rijen}"><wk:leeg titel="Er staan geen bomen."/></ui:fragment>
          <ul id="lijst"><ui:repeat value="#{bomen.rijen}" var="b"><li><a href="/bomen/boom?id=#{b.id}" target="_top">#{b.naam}</a></li></ui:repeat></ul>
        </ui:define>
      </ui:composition>
      """;
  private static final Beschreven BOMEN =
      new Beschreven("bomen", "Bomen", Set.of("gebied"), 200, "PLAN_LEZEN", false);

  @TempDir Path views;

  private List<String> scan(String view, Beschreven... described) throws IOException {
    Files.writeString(views.resolve("bomen.xhtml"), view);
    return new Portletscan(views, List.of(described)).breaches();
  }

  @Test
  void braafPortletHeeftNiets() throws IOException {
    assertThat(scan(BRAAF, BOMEN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/wk-sjabloon/portlet.xhtml | /wk-sjabloon/pagina.xhtml | template without a frame",
        "name=\"padTekst\" | name=\"tekst\" | does not set padTekst",
        "viewParam name=\"gebied\" | viewParam name=\"wijk\" | takes [wijk] but is described with [gebied]",
        "wk:leeg titel | p title | says nothing when it is empty",
        "<ul id=\"lijst\"> | <h:form id=\"f\"/><ul> | holds <h:form> but is not described with a form",
        "<ul id=\"lijst\"> | <form/><ul> | holds <form>",
        "<ul id=\"lijst\"> | <p:dialog/><ul> | holds <p:dialog",
        "<ul id=\"lijst\"> | <dialog/><ul> | holds <dialog",
        "<ul id=\"lijst\"> | <ul onclick=\"x()\"> | holds onclick=",
        "<ul id=\"lijst\"> | <script/><ul> | holds <script>",
        "<ul id=\"lijst\"> | <p id=\"lijst\"/><ul id=\"lijst\"> | has id lijst twice",
        "' target=\"_top\"' | '' | opens inside the frame",
        "<li> | <li id=\"rij\"> | an id in a row",
        "#{b.naam} | #{bomen.find(b.id)} | for every row"
      })
  void stoutPortletValtOp(String braaf, String stout, String fault) throws IOException {
    assertThat(BRAAF).contains(braaf);
    assertThat(scan(BRAAF.replace(braaf, stout == null ? "" : stout), BOMEN))
        .anySatisfy(found -> assertThat(found).contains(fault));
  }

  private static final Beschreven KAPPEN =
      new Beschreven("bomen", "Bomen", Set.of("gebied"), 200, "PLAN_MAKEN", true);
  private static final String MET_FORMULIER =
      BRAAF.replace(
          "<ul id=\"lijst\">",
          "<h:form id=\"kap\" pt:data-wk-bewaar=\"kap\"><h:inputText id=\"reden\"/></h:form><ul>");
  private static final String BEIDE =
      MET_FORMULIER.replace(
          "<ui:define name=\"metadata\">",
          "<ui:param name=\"formulier\" value=\"true\"/><ui:define name=\"metadata\">");

  @Test
  void portletMetEenBeschrevenFormulierHeeftNiets() throws IOException {
    assertThat(scan(BEIDE, KAPPEN)).isEmpty();
  }

  @Test
  void formulierDatNietOveralKanWerkenValtOp() throws IOException {
    assertThat(scan(BRAAF, KAPPEN))
        .contains("bomen is described with a form and has none")
        .anySatisfy(found -> assertThat(found).contains("in one place only"));
    assertThat(scan(BEIDE.replace("<h:form id=\"kap\"", "<h:form"), KAPPEN))
        .anySatisfy(found -> assertThat(found).contains("a form without an id"));
    assertThat(scan(BEIDE.replace(" pt:data-wk-bewaar=\"kap\"", ""), KAPPEN))
        .anySatisfy(found -> assertThat(found).contains("forgets what was typed"));
    assertThat(scan(BEIDE.replace("<h:inputText ", "<p:inputText "), KAPPEN))
        .anySatisfy(found -> assertThat(found).contains("holds <p:inputText"));
  }

  @Test
  void beschrijvingZonderSchermOfSchermZonderBeschrijvingValtOp() throws IOException {
    assertThat(
            scan(BRAAF, new Beschreven("struiken", "Struiken", Set.of(), 200, "PLAN_LEZEN", false)))
        .containsExactly("struiken has no view", "bomen is not described");
  }

  @Test
  void dubbeleNaamOfOnvolledigeBeschrijvingValtOp() throws IOException {
    assertThat(scan(BRAAF, BOMEN, BOMEN)).containsExactly("bomen is described twice");
    assertThat(scan(BRAAF, new Beschreven("bomen", " ", Set.of("gebied"), 0, null, false)))
        .containsExactly(
            "bomen has no title", "bomen has no height", "bomen names no power to read");
    assertThat(
            scan(
                BRAAF,
                new Beschreven("bomen", "Bomen", Set.of("gebied"), 200, "PUBLICEREN", false)))
        .containsExactly("bomen names no power to read");
  }
}

package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectuurregelsTest {

  private static final JavaClasses BRAAF =
      new ClassFileImporter().importPackages("nl.wijkwerk.braaf");
  private static final JavaClasses STOUT =
      new ClassFileImporter().importPackages("nl.wijkwerk.stout", "nl.wijkwerk.kern.stout");

  /** Each rule with what a violator must be told. */
  static Stream<Arguments> overtredingen() {
    return Stream.of(
        Arguments.of(
            Architectuurregels.modulesMeetInApiOnly("stout"),
            List.of("KijktBijDeBuren.vanDeBuren", "braaf.boom.domain.Plantbomen")),
        Arguments.of(Architectuurregels.sharedKnowsNoModule(), List.of("KernKentModule.boom")),
        Arguments.of(Architectuurregels.domainKnowsNoTechnology(), List.of("FacesContext")),
        Arguments.of(
            Architectuurregels.domainIsGivenTheTime(),
            List.of(
                "KijktOpDeKlok.isVoorbij",
                "calls method <java.lang.System.currentTimeMillis()>",
                "references method <java.time.LocalDate.now()>")),
        Arguments.of(
            Architectuurregels.transactionsAndAccessInApplicationOnly(),
            List.of("JpaOpenBomen", "BomenResource.rooi", "Toegang.vereis")),
        Arguments.of(
            Architectuurregels.screensAndApiKnowNoPersistence(),
            List.of("BomenResource.em", "BomenLijstView.bomen")),
        Arguments.of(
            Architectuurregels.useCasesNameTheirPower(), List.of("BevoegdheidVergeten.doeIets")),
        Arguments.of(
            Architectuurregels.operationsNameThePowerOfTheirUseCase(),
            List.of("BomenResource.rooi", "does not name the power")),
        Arguments.of(
            Architectuurregels.entitiesGuardThemselves(),
            List.of("OpenBoom.setSoort", "OpenBoom.<init>()")),
        Arguments.of(Architectuurregels.aggregateRootsHaveVersion(), List.of("OpenBoom")),
        Arguments.of(Architectuurregels.tablesInOwnSchema("stout"), List.of("uses schema braaf")));
  }

  @ParameterizedTest
  @MethodSource("overtredingen")
  void elkeRegelKanFalen(Regel rule, List<String> told) {
    assertThatThrownBy(() -> rule.check(STOUT))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains(told);
  }

  @Test
  void elkeRegelHeeftEenOvertreder() {
    List<String> tested =
        overtredingen().map(arguments -> ((Regel) arguments.get()[0]).name()).toList();
    assertThat(tested)
        .containsAll(Architectuurregels.forModule("stout").stream().map(Regel::name).toList())
        .containsAll(Architectuurregels.forShared().stream().map(Regel::name).toList());
  }

  @Test
  void eenModuleKanElkeRegelHalen() {
    for (Regel rule : Architectuurregels.forModule("braaf")) {
      assertThatCode(() -> rule.check(BRAAF)).as(rule.name()).doesNotThrowAnyException();
    }
  }

  @Test
  void eenRegelDieNietsVindtFaalt() {
    JavaClasses none = new ClassFileImporter().importPackages("nl.wijkwerk.verkeerdgespeld");
    for (Regel rule : Architectuurregels.forModule("verkeerdgespeld")) {
      assertThatThrownBy(() -> rule.check(none))
          .as(rule.name())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("failed to check any classes");
    }
  }

  @Test
  void eenUitzonderingVerbergtNiets() {
    Regel rule = Architectuurregels.useCasesNameTheirPower();
    assertThatThrownBy(() -> rule.checkExempt(STOUT, "er zijn nog geen gebruiksgevallen"))
        .hasMessageContaining("BevoegdheidVergeten");
    JavaClasses none = new ClassFileImporter().importPackages("nl.wijkwerk.braaf.api");
    assertThatCode(() -> rule.checkExempt(none, "alleen een api")).doesNotThrowAnyException();
  }
}

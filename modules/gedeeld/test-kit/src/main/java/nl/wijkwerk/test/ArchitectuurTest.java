package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Applies every rule to one module. The whole test of a module:
 *
 * <pre>
 * class WijkplanArchTest extends ArchitectuurTest {
 *   WijkplanArchTest() {
 *     super("wijkplan");
 *   }
 * }
 * </pre>
 */
public abstract class ArchitectuurTest {

  private final String module;
  private final List<Regel> rules;

  protected ArchitectuurTest(String module) {
    this(module, Architectuurregels.forModule(module));
  }

  protected ArchitectuurTest(String module, List<Regel> rules) {
    this.module = module;
    this.rules = rules;
  }

  /**
   * Rules, by name, that have nothing to look at in this module, each with the reason. As soon as
   * there is something after all, the exemption itself fails.
   */
  protected Map<String, String> exemptions() {
    return Map.of();
  }

  @TestFactory
  Stream<DynamicTest> architectuurregels() {
    JavaClasses classes = classes();
    Map<String, String> exemptions = exemptions();
    Set<String> names = rules.stream().map(Regel::name).collect(Collectors.toSet());
    assertThat(names).as("rules that can be set aside").containsAll(exemptions.keySet());
    return rules.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      String reason = exemptions.get(rule.name());
                      if (reason == null) {
                        rule.check(classes);
                      } else {
                        rule.checkExempt(classes, reason);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> schemas() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "geen tabel van een ander in SQL",
            () -> assertThat(Schemascan.of(module).breaches()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> portlets() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "elk portlet is beschreven en houdt zich aan het sjabloon",
            () -> assertThat(Portletscan.of(module, classes()).breaches()).isEmpty()));
  }

  private JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(Architectuurregels.ROOT + module);
  }
}

package nl.wijkwerk.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * An architecture rule with a name: which classes it is about, what they must do, and why. A rule
 * that finds no class to look at fails, so that a mistyped package name shows.
 */
public final class Regel {

  private final String name;
  private final DescribedPredicate<JavaClass> subject;
  private final ArchRule rule;

  Regel(
      String name,
      DescribedPredicate<JavaClass> subject,
      ArchCondition<JavaClass> condition,
      String reason) {
    this.name = name;
    this.subject = subject;
    this.rule =
        ArchRuleDefinition.classes()
            .that(subject)
            .should(condition)
            .because(reason)
            .allowEmptyShould(false);
  }

  public String name() {
    return name;
  }

  /** Fails with every breach of the rule in these classes, or when it is about none of them. */
  public void check(JavaClasses classes) {
    rule.check(classes);
  }

  /** Fails when there is a class that the rule is about: an exemption may not hide anything. */
  void checkExempt(JavaClasses classes, String reason) {
    List<String> found =
        classes.stream().filter(subject).map(JavaClass::getName).sorted().limit(5).toList();
    if (!found.isEmpty()) {
      throw new AssertionError(
          "The rule \""
              + name
              + "\" is set aside because \""
              + reason
              + "\", but it is about "
              + found
              + ": remove the exemption");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}

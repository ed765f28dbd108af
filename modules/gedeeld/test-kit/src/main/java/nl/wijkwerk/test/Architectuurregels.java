package nl.wijkwerk.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The boundaries between modules and layers as rules. A module applies them with one class that
 * extends {@link ArchitectuurTest}; packages follow {@code nl.wijkwerk.<module>.<feature>.<layer>}
 * and what others may use is in {@code nl.wijkwerk.<module>.api}.
 *
 * <p>Annotations are named by text: this library must load where Jakarta EE and kern are absent.
 */
public final class Architectuurregels {

  static final String ROOT = "nl.wijkwerk.";

  /** What every module may use. */
  private static final Set<String> SHARED = Set.of("kern", "web", "stuk");

  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final String USE_CASE = "nl.wijkwerk.kern.toegang.Gebruiksgeval";
  private static final String READS = "nl.wijkwerk.kern.toegang.Lezen";
  private static final String CHANGES = "nl.wijkwerk.kern.toegang.Wijzigen";
  private static final String HANDS_IN = "nl.wijkwerk.kern.toegang.Inzenden";
  private static final String ACCESS = "nl.wijkwerk.kern.toegang.Toegang";

  private Architectuurregels() {}

  /** All rules for a module that consists of features. */
  public static List<Regel> forModule(String module) {
    return List.of(
        modulesMeetInApiOnly(module),
        domainKnowsNoTechnology(),
        domainIsGivenTheTime(),
        transactionsAndAccessInApplicationOnly(),
        screensAndApiKnowNoPersistence(),
        useCasesNameTheirPower(),
        operationsNameThePowerOfTheirUseCase(),
        entitiesGuardThemselves(),
        aggregateRootsHaveVersion(),
        tablesInOwnSchema(module));
  }

  /** All rules for a library that the modules share. */
  public static List<Regel> forShared() {
    return List.of(sharedKnowsNoModule());
  }

  /** A module uses other modules through their published API only. */
  public static Regel modulesMeetInApiOnly(String module) {
    return new Regel(
        "module " + module + " gebruikt van andere modules alleen de api",
        inModule(module),
        dependOnNothing(
            "not depend on the inside of another module",
            target -> {
              String other = moduleOf(target);
              return other != null
                  && !other.equals(module)
                  && !SHARED.contains(other)
                  && !target.getPackageName().matches("nl\\.wijkwerk\\.[a-z]+\\.api(\\..*)?");
            }),
        "a module must be able to change and to be absent without the others noticing");
  }

  /** kern and web-kit know of no module. */
  public static Regel sharedKnowsNoModule() {
    return new Regel(
        "kern en web-kit kennen geen module",
        resideInAnyPackage(ROOT + "kern..", ROOT + "web..", ROOT + "stuk.."),
        dependOnNothing(
            "not depend on a module",
            target -> moduleOf(target) != null && !SHARED.contains(moduleOf(target))),
        "what every module carries along can follow none of them");
  }

  /** The domain depends on no screen, API, container or outer layer. */
  public static Regel domainKnowsNoTechnology() {
    DescribedPredicate<JavaClass> forbidden =
        resideInAnyPackage(
            "jakarta.faces..",
            "jakarta.ws.rs..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.servlet..",
            "org.primefaces..",
            ROOT + ".application..",
            ROOT + ".web..",
            ROOT + ".rest..",
            ROOT + ".persistence..");
    return new Regel(
        "domein kent geen scherm, api, container of buitenlaag",
        inDomain(),
        dependOnNothing("not depend on technology or outer layers", forbidden),
        "a rule must hold whatever way the request came in");
  }

  /** The domain never asks the machine what time it is. */
  public static Regel domainIsGivenTheTime() {
    return new Regel(
        "domein krijgt de tijd mee",
        inDomain(),
        new ArchCondition<>("not read the clock of the machine") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> readsClock(access.getTargetOwner().getName(), access.getName()))
                .forEach(
                    access ->
                        events.add(SimpleConditionEvent.violated(type, access.getDescription())));
          }
        },
        "a rule over dates can only be tested, and replayed, with a date of one's choice");
  }

  private static boolean readsClock(String owner, String method) {
    return switch (method) {
      case "now", "today" -> owner.startsWith("java.time.");
      case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
      case "system", "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
      case "<init>" -> owner.equals("java.util.Date");
      case "getInstance" ->
          owner.equals("java.util.Calendar") || owner.equals("java.util.GregorianCalendar");
      default -> false;
    };
  }

  /** Transactions and access checks are the business of the application layer. */
  public static Regel transactionsAndAccessInApplicationOnly() {
    return new Regel(
        "transacties en toegang alleen in de toepassingslaag",
        describe(
            "in a domain, persistence, web or rest layer",
            (JavaClass type) ->
                inLayer(type, "domain") || inLayer(type, "persistence") || isOuter(type)),
        carryNo(TRANSACTIONAL).and(carryNo(USE_CASE)).and(requireNoAccess()),
        "screen, API, import and event go through the same door");
  }

  /** Asking what may be shown is fine ({@code mag}), requiring it ({@code vereis}) is not. */
  private static ArchCondition<JavaClass> requireNoAccess() {
    return new ArchCondition<>("not check access itself") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().getName().equals(ACCESS))
            .filter(call -> call.getName().startsWith("vereis"))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
      }
    };
  }

  /** Screens and resources hold records: no entity, and no way to the database. */
  public static Regel screensAndApiKnowNoPersistence() {
    return new Regel(
        "schermen en api kennen geen entiteit en geen database",
        describe("in a web or rest layer", Architectuurregels::isOuter),
        dependOnNothing(
                "not use the database",
                resideInAnyPackage(
                    "jakarta.persistence..", "java.sql..", "javax.sql..", ROOT + ".persistence.."))
            .and(holdNoEntity()),
        "an entity on a screen is changed outside its transaction and its rules");
  }

  /** Every public method of a use case names the power that it takes. */
  public static Regel useCasesNameTheirPower() {
    return new Regel(
        "elk gebruiksgeval noemt zijn bevoegdheid",
        describe("use cases", type -> type.isAnnotatedWith(USE_CASE)),
        new ArchCondition<>("have one of @Lezen, @Wijzigen and @Inzenden on every public method") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            for (JavaMethod method : type.getMethods()) {
              boolean open =
                  method.getModifiers().contains(JavaModifier.PUBLIC)
                      && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                      && !method.getModifiers().contains(JavaModifier.BRIDGE);
              boolean named =
                  Stream.of(READS, CHANGES, HANDS_IN).filter(method::isAnnotatedWith).count() == 1;
              if (open && !named) {
                events.add(
                    SimpleConditionEvent.violated(
                        method, method.getDescription() + " does not name one power"));
              }
            }
          }
        },
        "a use case that names no power would be refused at run time only");
  }

  /** Every operation of the API names the power of a use case that it calls. */
  public static Regel operationsNameThePowerOfTheirUseCase() {
    return new Regel(
        "elke bewerking van de api noemt de bevoegdheid van haar gebruiksgeval",
        describe("resources", type -> type.isAnnotatedWith("jakarta.ws.rs.Path")),
        new ArchCondition<>("have on every operation the @Lezen or @Wijzigen of what it calls") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            type.getMethods().stream()
                .filter(Architectuurregels::isOperation)
                .filter(method -> !namesPower(method))
                .forEach(
                    method ->
                        events.add(
                            SimpleConditionEvent.violated(
                                method,
                                method.getDescription()
                                    + " does not name the power of what it calls")));
          }
        },
        "who may not do something hears that before the request is judged");
  }

  private static boolean isOperation(JavaMethod method) {
    return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
        .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
  }

  private static boolean namesPower(JavaMethod operation) {
    Set<String> powers = powers(operation);
    return !powers.isEmpty()
        && operation.getMethodCallsFromSelf().stream()
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .anyMatch(useCase -> powers(useCase).equals(powers));
  }

  private static Set<String> powers(JavaMethod method) {
    return Stream.of(READS, CHANGES)
        .filter(method::isAnnotatedWith)
        .map(method::getAnnotationOfType)
        .map(annotation -> annotation.getRawType().getName() + value(annotation))
        .collect(Collectors.toSet());
  }

  private static String value(JavaAnnotation<?> annotation) {
    Object value = annotation.getProperties().get("value");
    return value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
  }

  /** Entities have no setters, and a no-argument constructor for the provider only. */
  public static Regel entitiesGuardThemselves() {
    return new Regel(
        "entiteiten bewaken zichzelf",
        describe("entities", type -> type.isAnnotatedWith(ENTITY)),
        new ArchCondition<>("have no public setter and no public no-argument constructor") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .forEach(
                    method ->
                        events.add(
                            SimpleConditionEvent.violated(
                                method, method.getDescription() + " is a setter")));
            type.getConstructors().stream()
                .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
                .filter(
                    constructor ->
                        constructor.getModifiers().contains(JavaModifier.PUBLIC)
                            || constructor.getModifiers().contains(JavaModifier.PRIVATE))
                .forEach(
                    constructor ->
                        events.add(
                            SimpleConditionEvent.violated(
                                constructor,
                                constructor.getDescription() + " must be protected or package")));
          }
        },
        "a status or amount changes by an act with a name, never by a setter");
  }

  /**
   * Aggregate roots have a version. A root is an entity that a repository gives out: an interface
   * in the domain, or a class with an entity manager, has a method that returns it.
   */
  public static Regel aggregateRootsHaveVersion() {
    return new Regel(
        "wortels van aggregaten hebben een versie",
        describe("aggregate roots", Architectuurregels::isAggregateRoot),
        new ArchCondition<>("have a field with @Version") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            boolean versioned =
                Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                    .flatMap(each -> each.getFields().stream())
                    .anyMatch(field -> field.isAnnotatedWith("jakarta.persistence.Version"));
            if (!versioned) {
              events.add(
                  SimpleConditionEvent.violated(
                      type, type.getDescription() + " is given out but has no @Version"));
            }
          }
        },
        "without a version the second of two people silently overwrites the first");
  }

  /** Entities of a module lie in its own schema. */
  public static Regel tablesInOwnSchema(String module) {
    return new Regel(
        "tabellen in het eigen schema",
        describe(
            "entities of the module",
            type -> type.isAnnotatedWith(ENTITY) && module.equals(moduleOf(type))),
        new ArchCondition<>("name schema " + module + " in every table annotation") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            schemasOf(type).stream()
                .filter(schema -> !schema.isEmpty() && !schema.equals(module))
                .forEach(
                    schema ->
                        events.add(
                            SimpleConditionEvent.violated(
                                type, type.getDescription() + " uses schema " + schema)));
          }
        },
        "a module never reads another's tables");
  }

  private static List<String> schemasOf(JavaClass type) {
    List<String> schemas = new ArrayList<>();
    Stream.concat(
            type.getAnnotations().stream(),
            type.getFields().stream().flatMap(field -> field.getAnnotations().stream()))
        .filter(annotation -> annotation.getRawType().getName().startsWith("jakarta.persistence."))
        .forEach(
            annotation ->
                annotation
                    .get("schema")
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .ifPresent(schemas::add));
    return schemas;
  }

  private static boolean isAggregateRoot(JavaClass type) {
    return type.isAnnotatedWith(ENTITY)
        && type.getDirectDependenciesToSelf().stream()
            .map(dependency -> dependency.getOriginClass())
            .filter(Architectuurregels::isRepository)
            .flatMap(origin -> origin.getMethods().stream())
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
            .anyMatch(method -> involves(method.getReturnType().getAllInvolvedRawTypes(), type));
  }

  private static boolean isRepository(JavaClass type) {
    return (type.isInterface() && inLayer(type, "domain"))
        || type.getFields().stream()
            .anyMatch(
                field -> field.getRawType().getName().equals("jakarta.persistence.EntityManager"));
  }

  private static boolean involves(Set<JavaClass> types, JavaClass wanted) {
    return types.stream().anyMatch(wanted::equals);
  }

  private static ArchCondition<JavaClass> holdNoEntity() {
    return new ArchCondition<>("hold, take or give no entity") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMember member : type.getMembers()) {
          member.getAllInvolvedRawTypes().stream()
              .filter(each -> each.isAnnotatedWith(ENTITY))
              .forEach(
                  entity ->
                      events.add(
                          SimpleConditionEvent.violated(
                              member, member.getDescription() + " holds " + entity.getName())));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> carryNo(String annotation) {
    return new ArchCondition<>("not carry @" + annotation) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.isAnnotatedWith(annotation)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getDescription() + " has @" + annotation));
        }
        type.getMethods().stream()
            .filter(method -> method.isAnnotatedWith(annotation))
            .forEach(
                method ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getDescription() + " has @" + annotation)));
      }
    };
  }

  private static ArchCondition<JavaClass> dependOnNothing(
      String description, Function<JavaClass, Boolean> forbidden) {
    return dependOnNothing(description, describe(description, forbidden::apply));
  }

  private static ArchCondition<JavaClass> dependOnNothing(
      String description, DescribedPredicate<JavaClass> forbidden) {
    return ArchConditions.not(ArchConditions.dependOnClassesThat(forbidden)).as(description);
  }

  private static DescribedPredicate<JavaClass> inModule(String module) {
    return resideInAPackage(ROOT + module + "..");
  }

  private static DescribedPredicate<JavaClass> inDomain() {
    return resideInAPackage(ROOT + ".domain..");
  }

  /** The module that a class of ours belongs to, or null. */
  private static String moduleOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) {
      return null;
    }
    String rest = name.substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static boolean inLayer(JavaClass type, String layer) {
    return (type.getPackageName() + ".").contains("." + layer + ".");
  }

  /** In a flat feature the names and annotations tell what is a screen or a resource. */
  private static boolean isOuter(JavaClass type) {
    return inLayer(type, "web")
        || inLayer(type, "rest")
        || type.getSimpleName().endsWith("View")
        || type.getSimpleName().endsWith("Resource")
        || type.isAnnotatedWith("jakarta.ws.rs.Path")
        || type.isAnnotatedWith("jakarta.inject.Named");
  }
}

package org.certline.local.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Inject;
import java.util.Set;
import org.certline.runtime.access.Allowed;

/**
 * The arrows between modules point one way: domain ← persistence and documents ← runtime ← functions ← infrastructure,
 * and no function knows another.
 */
@AnalyzeClasses(packages = "org.certline", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "org.certline.";
    private static final String DOMAIN = ROOT + "domain..";
    private static final String PERSISTENCE = ROOT + "persistence..";
    private static final String DOCUMENTS = ROOT + "documents..";
    private static final String RUNTIME = ROOT + "runtime..";
    private static final String INFRASTRUCTURE = ROOT + "local..";
    private static final Set<String> SHARED = Set.of("domain", "persistence", "documents", "runtime");

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA =
            classes().that().resideInAPackage(DOMAIN).should().onlyDependOnClassesThat().resideInAnyPackage(DOMAIN, "java..");

    @ArchTest
    static final ArchRule PERSISTENCE_KNOWS_THE_DOMAIN_ONLY = knowsOnly(PERSISTENCE, DOMAIN, PERSISTENCE);

    @ArchTest
    static final ArchRule DOCUMENTS_KNOW_THE_DOMAIN_ONLY = knowsOnly(DOCUMENTS, DOMAIN, DOCUMENTS);

    @ArchTest
    static final ArchRule RUNTIME_KNOWS_NO_FUNCTION = knowsOnly(RUNTIME, DOMAIN, PERSISTENCE, DOCUMENTS, RUNTIME);

    @ArchTest
    static final ArchRule FUNCTIONS_KNOW_NO_OTHER_FUNCTION =
            slices().assignedFrom(new Functions()).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule NOTHING_SHIPPED_KNOWS_WHERE_IT_RUNS =
            noClasses().that().resideOutsideOfPackage(INFRASTRUCTURE)
                    .should().dependOnClassesThat().resideInAnyPackage(INFRASTRUCTURE, ROOT + "aws..");

    @ArchTest
    static final ArchRule WHAT_AREAS_SHARE_KNOWS_NO_AREA =
            noClasses().that().resideInAPackage(ROOT + "domain").should().dependOnClassesThat()
                    .resideInAnyPackage(ROOT + "domain.*..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_CALL_IT =
            methods().that().areMetaAnnotatedWith(HttpMethodMapping.class)
                    .and().areDeclaredInClassesThat().areAnnotatedWith(Controller.class)
                    .should(new SayWhoMayCall());

    @ArchTest
    static final ArchRule OUTPUT_GOES_TO_THE_LOG =
            noClasses().that().resideOutsideOfPackages(INFRASTRUCTURE, ROOT + "testing..")
                    .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule WHAT_A_BEAN_NEEDS_IS_IN_ITS_CONSTRUCTOR =
            noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(Value.class);

    private static ArchRule knowsOnly(String room, String... allowed) {
        return noClasses().that().resideInAPackage(room).should()
                .dependOnClassesThat(resideInAnyPackage("org.certline..").and(not(resideInAnyPackage(allowed))));
    }

    /** Either an action of the permission table or an explicit word that everybody may. */
    private static final class SayWhoMayCall extends ArchCondition<JavaMethod> {

        SayWhoMayCall() {
            super("be @Allowed for an action or @Secured for everybody");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean closed = method.isAnnotatedWith(Allowed.class);
            boolean open = method.isAnnotatedWith(Secured.class) || method.getOwner().isAnnotatedWith(Secured.class);
            events.add(new SimpleConditionEvent(method, closed != open,
                    method.getFullName() + (closed ? " is @Allowed" : "") + (open ? " is @Secured" : "")));
        }
    }

    /** One slice a function: its package below the root. */
    private static final class Functions implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            String area = name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
            return area.isEmpty() || area.equals("local") || SHARED.contains(area)
                    ? SliceIdentifier.ignore() : SliceIdentifier.of(area);
        }

        @Override
        public String getDescription() {
            return "functions";
        }
    }
}

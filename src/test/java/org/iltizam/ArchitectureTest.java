package org.iltizam;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packagesOf = IltizamApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "org.camunda..";
    private static final String SEAM = IltizamApplication.class.getPackageName() + ".workflow";

    @ArchTest
    static final ArchRule onlyTheWorkflowModuleKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage(SEAM + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE);

    @ArchTest
    static final ArchRule theRootOfTheWorkflowModuleIsFreeOfTheEngine = noClasses()
            .that()
            .resideInAPackage(SEAM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE);

    /** At level {@code none} its history is empty: what has to be known later is in the record and in the work list. */
    @ArchTest
    static final ArchRule nobodyReadsTheHistoryOfTheEngine =
            noClasses().should().dependOnClassesThat().areAssignableTo(HistoryService.class);

    @ArchTest
    static final ArchRule entitiesKnowNeitherWebNorEngine = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE, "org.springframework..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule entitiesHaveNoPublicSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveRawReturnType(void.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    /** The production jar leaves the package out (see pom.xml): what production needs must not be there. */
    @ArchTest
    static final ArchRule theEmbeddedDatabaseBringsBeansToTheStoryOnly = classes()
            .that()
            .resideInAPackage("org.iltizam.shared.database")
            .and()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .beAnnotatedWith(Profile.class);

    @ArchTest
    static final ArchRule controllersHoldNoTransaction = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule nobodyAsksTheSystemForTheTime = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule delegatesAreShortAndHoldNoTransaction = noClasses()
            .that()
            .haveSimpleNameEndingWith("Delegate")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat(aRepository());

    private static DescribedPredicate<JavaClass> aRepository() {
        return DescribedPredicate.describe("a repository", type -> type.isAssignableTo(Repository.class));
    }
}

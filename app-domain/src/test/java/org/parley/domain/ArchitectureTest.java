package org.parley.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley");

    @Test
    void the_domain_knows_only_itself_and_the_apis() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.parley.domain..",
                        "java..",
                        "javax.imageio..",
                        "com.twelvemonkeys.imageio..",
                        "jakarta.persistence..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.transaction..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        // Text against text, which has no place of its own in the platform.
                        "com.github.difflib..")
                .check(DOMAIN);
    }

    @Test
    void the_domain_asks_no_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\.(EntityManager.*|.*Query.*|PersistenceContext)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(DOMAIN);
    }

    @Test
    void features_do_not_go_round_in_circles() {
        slices().matching("org.parley.domain.(*)..").should().beFreeOfCycles().check(DOMAIN);
    }

    @Test
    void use_cases_ask_for_nothing_but_interfaces() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .should()
                .haveRawParameterTypes(describe(
                        "that are interfaces where they are ours",
                        types -> types.stream()
                                .filter(type -> type.getPackageName().startsWith("org.parley"))
                                .allMatch(JavaClass::isInterface)))
                .check(DOMAIN);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|D[Tt][Oo])")
                .check(DOMAIN);
    }
}

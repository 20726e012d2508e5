package org.parley.persistence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.implement;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PERSISTENCE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley.persistence", "org.parley.domain");

    @Test
    void repositories_are_seen_by_their_interfaces_only() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jpa")
                .should()
                .bePackagePrivate()
                .andShould(implement(describe(
                        "an interface of the domain",
                        type -> type.isInterface() && type.getPackageName().startsWith("org.parley.domain."))))
                .check(PERSISTENCE);
    }

    @Test
    void a_repository_is_named_after_its_interface() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jpa")
                .should(be(describe("named Jpa and what they implement", ArchitectureTest::isNamedAfterItsInterface)))
                .check(PERSISTENCE);
    }

    @Test
    void what_is_kept_knows_nothing_of_pages() {
        noClasses()
                .that()
                .resideInAPackage("org.parley.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.parley.web..", "org.parley.launch..", "jakarta.ws.rs..", "jakarta.servlet..")
                .check(PERSISTENCE);
    }

    // The server brings its own EclipseLink; hints by name are all that we say to it, but for how long it waits and
    // what it tells of reading.
    @Test
    void only_the_standard_api_is_spoken() {
        noClasses()
                .that()
                .resideInAPackage("org.parley.persistence..")
                .and()
                .haveNameNotMatching(".*[.](SessionSetUp|WhatIsShown.*)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.persistence..", "org.mariadb..")
                .check(PERSISTENCE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .that()
                .resideInAPackage("org.parley.persistence..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|D[Tt][Oo])")
                .check(PERSISTENCE);
    }

    private static boolean isNamedAfterItsInterface(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(i -> type.getSimpleName().equals("Jpa" + i.getSimpleName()));
    }
}

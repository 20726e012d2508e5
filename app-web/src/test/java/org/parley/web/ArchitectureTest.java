package org.parley.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley.web");

    @Test
    void the_web_does_not_know_how_things_are_kept() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.parley.persistence..", "jakarta.persistence..", "javax.sql..")
                .check(WEB);
    }

    @Test
    void only_views_know_how_html_is_made() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.web.view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.thymeleaf..", "org.commonmark..", "org.owasp..", "com.ibm.icu..", "org.unbescape..")
                .check(WEB);
    }

    @Test
    void no_product_of_the_server_is_used_but_for_the_shortcut() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.web.shortcut..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.glassfish..", "com.sun..", "fish.payara..", "org.eclipse.persistence..")
                .check(WEB);
    }

    @Test
    void features_do_not_go_round_in_circles() {
        slices().matching("org.parley.web.(*)..").should().beFreeOfCycles().check(WEB);
    }

    @Test
    void views_know_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("org.parley.web.view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.parley.web.(account|article|audit|editor|error|followup|health|home|negotiation|party|site|topic)..")
                .check(WEB);
    }

    @Test
    void what_answers_at_an_address_is_a_controller_and_every_controller_does() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Controller")
                .check(WEB);
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith(Path.class)
                .check(WEB);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(GET.class)
                .check(WEB);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|D[Tt][Oo])")
                .check(WEB);
    }
}

package org.selamat.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class KitArchitectureTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.selamat.kit");

    @Test
    void noPackageKnowsItselfThroughAnother() {
        slices().matching("org.selamat.kit.(*)..").should().beFreeOfCycles().check(KIT);
    }

    @Test
    void noServiceIsKnown() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.selamat.identity..", "org.selamat.status..",
                "org.selamat.vaccine..", "org.selamat.checkin..", "org.selamat.helpdesk..").check(KIT);
    }

    @Test
    void theSystemClockIsReadInOnePlace() {
        noClasses().that().haveSimpleNameNotEndingWith("ClockProducer").should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .check(KIT);
    }
}

package org.selamat.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ArchitectureRules;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.selamat.identity");
    }

    @Test
    void onlyTheSenderSpeaksToCarriers() {
        // given
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.selamat.identity");
        var sender = "org.selamat.identity.notification.messaging..";
        // when
        var rule = noClasses().that().resideOutsideOfPackage(sender).should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.mailer..", "io.vertx.ext.mail..", "java.net.http..", "jakarta.mail..",
                        "org.eclipse.microprofile.rest.client..");
        // then
        rule.allowEmptyShould(false).check(classes);
    }
}

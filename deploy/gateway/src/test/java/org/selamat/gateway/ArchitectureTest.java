package org.selamat.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Plain tests: as fields for ArchUnit's own engine these rules were never run. */
class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.selamat.gateway");

    @Test
    void files_and_routes_know_no_server() {
        noClasses().that().resideInAnyPackage("..files..", "..routing..", "..limit..")
                .should().dependOnClassesThat().resideInAnyPackage("io.vertx..", "jakarta..").check(GATEWAY);
    }

    @Test
    void only_forward_knows_the_proxy_library() {
        noClasses().that().resideOutsideOfPackage("..forward..")
                .should().dependOnClassesThat().resideInAPackage("io.vertx.httpproxy..").check(GATEWAY);
    }

    @Test
    void nothing_goes_round_in_circles() {
        slices().matching("org.selamat.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void the_edge_is_the_top() {
        noClasses().that().resideOutsideOfPackage("..edge..").should().dependOnClassesThat()
                .resideInAPackage("..edge..").check(GATEWAY);
    }
}

package org.selamat.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.selamat.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule filesAndRoutesKnowNoServer = noClasses().that()
            .resideInAnyPackage("..files..", "..routing..", "..limit..")
            .should().dependOnClassesThat().resideInAnyPackage("io.vertx..", "jakarta..");

    @ArchTest
    static final ArchRule onlyForwardKnowsTheProxyLibrary = noClasses().that().resideOutsideOfPackage("..forward..")
            .should().dependOnClassesThat().resideInAPackage("io.vertx.httpproxy..");

    @ArchTest
    static final ArchRule nothingGoesRoundInCircles = slices().matching("org.selamat.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEdgeIsTheTop = noClasses().that().resideOutsideOfPackage("..edge..").should().dependOnClassesThat()
            .resideInAPackage("..edge..");
}

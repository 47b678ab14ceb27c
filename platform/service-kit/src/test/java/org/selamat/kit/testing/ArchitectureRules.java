package org.selamat.kit.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The shape that all services share, as tests. A service adds them with
 * {@code class ArchitectureTest extends ArchitectureRules { ArchitectureTest() { super("org.selamat.status"); } }}.
 */
public abstract class ArchitectureRules {

    private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private final String basePackage;

    protected ArchitectureRules(String basePackage) {
        this.basePackage = basePackage;
    }

    @Test
    void textsSayWhatIsWrittenInThem() {
        TextRules.check(Path.of("target/classes"));
    }

    @TestFactory
    Stream<DynamicTest> architecture() {
        var classes = IMPORTED.computeIfAbsent(basePackage, base -> new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(base));
        return ServiceRules.of(basePackage).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
    }
}

package org.selamat.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** The shared rules hold where they should and, above all, fail where they should. */
class ArchitectureRulesTest {

    private static final String RIGHT = "org.selamat.kit.sample.right";
    private static final String WRONG = "org.selamat.kit.sample.wrong";

    @Test
    void aServiceInShapeBreaksNoRule() {
        assertThat(broken(RIGHT)).isEmpty();
    }

    @Test
    void everyRuleFailsOnAServiceThatBreaksIt() {
        assertThat(broken(WRONG)).isEqualTo(ServiceRules.of(WRONG).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = { "domain", "application", "rest", "messaging", "persistence" })
    void aRuleThatMatchesNothingFails(String layer) {
        // given: a service whose one package was renamed away
        var classes = new ClassFileImporter().importPackages(RIGHT).that(
                com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(RIGHT + "." + layer + "..")));
        // when
        var failures = ServiceRules.of(RIGHT).values().stream().filter(rule -> fails(rule, classes)).toList();
        // then
        assertThat(failures).isNotEmpty();
    }

    @Test
    void aServiceWithoutClassesFails() {
        var none = new ClassFileImporter().importPackages("org.selamat.nowhere");
        assertThatThrownBy(() -> ServiceRules.of("org.selamat.nowhere").values().iterator().next().check(none))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "It isn't", "{0} can't be {1}", "three ''' of them" })
    void aTextThatWouldLoseItsApostropheFails(String text, @TempDir Path classes) throws IOException {
        Files.writeString(classes.resolve("sample_en.properties"), "key=" + text);
        assertThatThrownBy(() -> TextRules.check(classes)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("sample_en.properties key");
    }

    @Test
    void aPairedApostropheIsRightAndNoTextAtAllIsNot(@TempDir Path classes) throws IOException {
        assertThatThrownBy(() -> TextRules.check(classes)).isInstanceOf(AssertionError.class);
        Files.writeString(classes.resolve("sample_en.properties"), "key=It isn''t {0}");
        TextRules.check(classes);
    }

    private static Set<String> broken(String base) {
        var classes = new ClassFileImporter().importPackages(base);
        var broken = new TreeSet<String>();
        ServiceRules.of(base).forEach((name, rule) -> {
            if (fails(rule, classes)) {
                broken.add(name);
            }
        });
        return broken;
    }

    private static boolean fails(ArchRule rule, JavaClasses classes) {
        try {
            rule.check(classes);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }
}

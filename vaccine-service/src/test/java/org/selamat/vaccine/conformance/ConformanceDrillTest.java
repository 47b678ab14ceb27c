package org.selamat.vaccine.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The runner itself, on vectors of its own: it agrees with what is right, and says so when it isn't. */
class ConformanceDrillTest {

    /** What no vector states and the runner asks by itself. */
    private static final Set<String> OWN_QUESTIONS = Set.of("dgc-business-rules-testdata FORMAT", "who-multiformat FORMAT",
            "who-multiformat SIGNATURE");

    @TempDir
    private Path root;

    @Test
    void agrees_with_every_set_of_vectors_that_nobody_has_published() {
        // given
        new FreshFolder(root, false).write();

        // when
        var run = ConformanceRun.of(root);

        // then
        assertThat(run.disagreements()).isEmpty();
        assertThat(run.report().keySet()).containsExactlyInAnyOrderElementsOf(ConformanceRun.sets());
        assertThat(run.report().get("dgc-testdata").keySet()).hasSize(Expectation.values().length);
        assertThat(run.report().values()).allMatch(checks -> !checks.isEmpty());
    }

    @Test
    void disagrees_with_every_expected_outcome_that_is_turned_round() {
        // given
        new FreshFolder(root, true).write();

        // when
        var run = ConformanceRun.of(root);

        // then
        var agreeing = new TreeSet<String>();
        run.report().forEach((set, checks) -> checks.forEach((check, count) -> {
            if (count.agree() > 0) {
                agreeing.add(set + " " + check);
            }
        }));
        assertThat(agreeing).isSubsetOf(OWN_QUESTIONS);
        assertThat(run.disagreements()).filteredOn(one -> one.excuse().isPresent()).allMatch(
                one -> one.check().equals("SCHEMAVALIDATION") || one.file().endsWith("/json.json")
                        || one.file().endsWith("/cbor.json"));
    }

    @Test
    void a_folder_with_some_of_the_sets_is_judged_as_in_a_whole_one() throws Exception {
        // given: no schemas beside the vectors, one flag that contradicts them, and files of which nobody could make anything
        new FreshVectors(new FreshFolder(root, true)).write();
        Files.writeString(root.resolve("dgc-testdata/XQ/half.json"), "{\"TESTCTX\":");
        Files.writeString(root.resolve("dgc-testdata/XQ/bytes.json"), new ObjectMapper().writeValueAsString(Map.of(
                "COSE", "no hex", "2DCODE", "?", "TESTCTX", Map.of("CERTIFICATE", "none", "VALIDATIONCLOCK", "noon"),
                "EXPECTEDRESULTS", Map.of("EXPECTEDVERIFY", true))));

        // when
        var run = ConformanceRun.of(root);

        // then
        assertThat(run.report().keySet()).containsExactly("dgc-testdata");
        assertThat(run.disagreements()).filteredOn(one -> one.check().equals("READABLE")).hasSize(5)
                .allMatch(one -> one.excuse().isPresent());
        assertThat(run.disagreements()).filteredOn(one -> one.check().equals("SCHEMAVALIDATION")).isNotEmpty()
                .allMatch(one -> one.excuse().isPresent());
        assertThat(run.ours()).isNotEmpty();
    }

    @Test
    void an_empty_folder_has_no_sets() {
        assertThat(ConformanceRun.of(root).report()).isEmpty();
    }

    @Test
    void a_relative_folder_lies_where_maven_was_started() {
        assertThat(ConformanceRoot.of("vectors", "/checkout")).isEqualTo(Path.of("/checkout/vectors"));
        assertThat(ConformanceRoot.of("/elsewhere", "/checkout")).isEqualTo(Path.of("/elsewhere"));
        assertThatThrownBy(() -> ConformanceRoot.present(root.resolve("missing"), root))
                .hasMessageContaining("names no folder");
    }
}

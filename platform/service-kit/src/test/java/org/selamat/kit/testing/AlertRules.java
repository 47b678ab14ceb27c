package org.selamat.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.restassured.RestAssured;

/** An alert on a figure that nobody publishes never rings, and one that says nothing helps nobody. */
public final class AlertRules {

    private static final Path FOLDER = Path.of("../deploy/observability/alerts");
    private static final Path RUNBOOK = Path.of("../deploy/observability/README.md");
    private static final Pattern EXPRESSION = Pattern.compile("(?m)^\\s+expr: (.+)$");
    private static final Pattern NO_FIGURE = Pattern
            .compile("\\{[^}]*\\}|\\[[^]]*\\]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");
    private static final Pattern FIGURE = Pattern.compile("[a-z]+(_[a-z0-9]+)+");
    private static final String OWN = "selamat_";
    private static final Set<String> FUNCTIONS = Set.of("clamp_min", "clamp_max");

    private AlertRules() {
    }

    /** Of the service in whose folder the test runs, and of those that all services share. */
    public static void assertPublished(String management, String service) throws IOException {
        assertThat(somebodyAsks()).isBetween(400, 499);
        String published = given().baseUri(management).get("/metrics").then().statusCode(200).extract().asString();
        for (String file : List.of(service, "all-services")) {
            assertThat(figures(FOLDER.resolve(file + ".yaml"))).as(file).isNotEmpty()
                    .allSatisfy(name -> assertThat(published).containsPattern("\n" + name + "[ {]"))
                    .filteredOn(name -> name.startsWith(OWN))
                    .allSatisfy(name -> assertThat(published).as("read from a database that is there")
                            .doesNotContainPattern("\n" + name + "(\\{[^}]*\\})? NaN"));
        }
    }

    /** Every alert has its line in the runbook, and the runbook none that doesn't ring. */
    public static void assertExplained() throws IOException {
        Pattern alert = Pattern.compile("(?m)^\\s+- alert: (\\w+)$");
        Pattern line = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> alerts = files.flatMap(file -> found(alert, read(file))).toList();
            assertThat(alerts).isNotEmpty().doesNotHaveDuplicates();
            assertThat(found(line, read(RUNBOOK)).toList()).containsExactlyInAnyOrderElementsOf(alerts);
        }
    }

    /** Requests are counted from the first on. */
    private static int somebodyAsks() throws IOException {
        var connection = (HttpURLConnection) new URL("http://localhost:" + RestAssured.port + "/v1/me/nothing")
                .openConnection();
        return connection.getResponseCode();
    }

    private static List<String> figures(Path rules) {
        return found(EXPRESSION, read(rules)).map(expression -> NO_FIGURE.matcher(expression).replaceAll(" "))
                .flatMap(expression -> FIGURE.matcher(expression).results().map(MatchResult::group))
                .filter(name -> !FUNCTIONS.contains(name)).distinct().toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

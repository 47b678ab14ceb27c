package org.selamat.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selamat.local.client.Suite;

/**
 * Names, phones, addresses and document numbers stay where they belong: nothing of them in a log, on a topic or in a
 * database.
 */
@Order(5)
@ExtendWith(RunningSuite.class)
class NoPersonalDataIT {

    /** People of the main story, who were here before. */
    private static final List<String> STORY = List.of("Aminah binti", "Adam bin Ismail", "Ravi a/l Kumar", "Lim, Mei Ling",
            "Guest Number");

    private static Suite suite;
    private static List<String> wanted;

    @BeforeAll
    static void somebodyLeavesTracesEverywhere() {
        suite = RunningSuite.suite();
        wanted = new ArrayList<>(STORY);
        wanted.addAll(Witness.everywhere(suite, Clock.systemUTC()).identifiers());
    }

    @Test
    void noLogNamesAPerson() throws IOException {
        // given
        var found = new ArrayList<String>();
        // when
        try (var logs = Files.list(suite.data().root().resolve("logs"))) {
            for (var log : logs.toList()) {
                var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                hits(text).forEach(hit -> found.add(log.getFileName() + ": " + hit));
            }
        }
        // then
        assertThat(found).isEmpty();
    }

    @Test
    void noTopicNamesAPerson() {
        // given
        var found = new ArrayList<String>();
        // when
        var read = Topics.forEach(suite,
                (topic, record) -> hits(record.toLowerCase(Locale.ROOT)).forEach(hit -> found.add(topic + ": " + hit)));
        // then
        assertThat(read).as("records read").isGreaterThan(50);
        assertThat(found).isEmpty();
    }

    @Test
    void noDatabaseHoldsAPersonInTheClear() throws SQLException {
        // given
        var found = new ArrayList<String>();
        // when
        for (var database : List.of("identity", "status", "vaccine", "checkin", "helpdesk")) {
            var tables = Tables.forEachRow(suite, database, (table, row) -> hits(row.toLowerCase(Locale.ROOT))
                    .forEach(hit -> found.add(database + "." + table + ": " + hit)));
            assertThat(tables).as("tables of " + database).isPositive();
        }
        // then
        assertThat(found).isEmpty();
    }

    private static List<String> hits(String text) {
        return wanted.stream().filter(term -> text.contains(term.toLowerCase(Locale.ROOT))).toList();
    }
}

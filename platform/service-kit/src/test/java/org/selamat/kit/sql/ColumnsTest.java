package org.selamat.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class ColumnsTest {

    private static final String BACK = """
            SELECT id, ids::uuid[], %s = '2026-11-26T09:00:00.123456Z', flag, number
            FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY AS g (id, ids, at, flag, number, place) ORDER BY place"""
            .formatted(Columns.moment("at"));

    @Inject
    DataSource dataSource;

    /** Everything but the ids may be absent. */
    record Row(UUID id, List<UUID> ids, Instant at, Boolean flag, Long number) {
    }

    @Test
    void rowsAreTakenApartAsTheyWere() throws SQLException {
        // given
        var whole = new Row(UUID.randomUUID(), List.of(UUID.randomUUID(), UUID.randomUUID()),
                Instant.parse("2026-11-26T09:00:00.123456Z"), true, 7L);
        var bare = new Row(UUID.randomUUID(), List.of(), null, null, null);
        // when / then
        assertThat(back(List.of(whole, bare))).containsExactly(
                Arrays.asList(whole.id(), whole.ids(), true, true, 7L),
                Arrays.asList(bare.id(), bare.ids(), null, null, null));
    }

    private List<List<Object>> back(List<Row> rows) throws SQLException {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(BACK)) {
            new Columns<>(select, 0, rows).ids(Row::id).idLists(row -> row.ids().stream()).moments(Row::at).flags(Row::flag)
                    .numbers(Row::number);
            List<List<Object>> found = new ArrayList<>();
            for (var row = select.executeQuery(); row.next();) {
                found.add(Arrays.asList(row.getObject(1), List.of((Object[]) row.getArray(2).getArray()), row.getObject(3),
                        row.getObject(4), row.getObject(5)));
            }
            return found;
        }
    }
}

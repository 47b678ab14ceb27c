package org.selamat.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class SentArrayTest {

    private static final String ELEMENTS = "SELECT e FROM unnest(%s) WITH ORDINALITY AS given (e, place) ORDER BY place";
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Inject
    DataSource dataSource;

    @Test
    void theServerReadsWhatWasSentInOrderWithWhatIsMissing() throws SQLException {
        assertThat(elements("?", new SentArray(new UUID[] { OTHER, null, ONE }))).containsExactly(OTHER, null, ONE);
        assertThat(elements("?", new SentArray(new UUID[0]))).isEmpty();
    }

    @Test
    void textsComeAsTheyAreHoweverTheyTravel() throws SQLException {
        // given
        var texts = new String[] { "plain", "", null, "NULL", "\"quoted\", \\ and {braced}", "Kedai Röti 食 🍛" };
        // when
        var asBytes = elements("?", new SentArray(texts));
        var asText = elements("?::text[]", new SentArray(texts).getValue());
        // then
        assertThat(asBytes).containsExactly((Object[]) texts);
        assertThat(asText).containsExactly((Object[]) texts);
    }

    /** More often than the driver takes to turn to binary answers. */
    @Test
    void arraysOfTheseTypesAreStillRead() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT ?::uuid[], ?::text[]")) {
            for (int i = 0; i < 10; i++) {
                select.setObject(1, new SentArray(new UUID[] { ONE, null }));
                select.setObject(2, new SentArray(new String[] { "a", null }));
                try (var row = select.executeQuery()) {
                    row.next();
                    assertThat((Object[]) row.getArray(1).getArray()).containsExactly(ONE, null);
                    assertThat((Object[]) row.getArray(2).getArray()).containsExactly("a", null);
                }
            }
        }
    }

    @Test
    void itIsSentAsBytesAndAsTextWhereTheDriverWantsText() throws SQLException {
        // given
        var array = new SentArray(new UUID[] { ONE, null });
        var bytes = new byte[array.lengthInBytes()];
        // when
        array.toBytes(bytes, 0);
        // then
        var sent = ByteBuffer.wrap(bytes);
        assertThat(new int[] { sent.getInt(), sent.getInt(), sent.getInt(), sent.getInt(), sent.getInt() })
                .containsExactly(1, 1, 2950, 2, 1);
        assertThat(sent.getInt()).isEqualTo(16);
        assertThat(new UUID(sent.getLong(), sent.getLong())).isEqualTo(ONE);
        assertThat(sent.getInt()).isEqualTo(-1);
        assertThat(sent.hasRemaining()).isFalse();
        assertThat(array.getValue()).isEqualTo("{\"" + ONE + "\",NULL}");
    }

    private List<Object> elements(String parameter, Object array) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(ELEMENTS.formatted(parameter))) {
            select.setObject(1, array);
            try (var row = select.executeQuery()) {
                var found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getObject(1));
                }
                return found;
            }
        }
    }
}

package org.selamat.checkin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class SentArrayTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Inject
    Database database;

    @Test
    void theServerReadsWhatWasSentInOrderWithWhatIsMissing() {
        var read = database.list("SELECT id FROM unnest(?) WITH ORDINALITY AS given (id, place) ORDER BY place",
                row -> String.valueOf(Columns.uuid(row, "id")), new Object[] { new UUID[] { OTHER, null, ONE } });
        assertThat(read).containsExactly(OTHER.toString(), "null", ONE.toString());
        assertThat(database.number("SELECT count(*) FROM unnest(?) AS given (id)", new Object[] { new UUID[0] })).isZero();
    }

    @Test
    void textsComeAsTheyAreHoweverTheyTravel() {
        // given
        var texts = new String[] { "plain", "", null, "NULL", "\"quoted\", \\ and {braced}", "Kedai Röti 食 🍛" };
        var select = "SELECT t FROM unnest(%s) WITH ORDINALITY AS given (t, place) ORDER BY place";
        // when
        var asBytes = database.list(select.formatted("?"), row -> row.getString("t"), new Object[] { texts });
        var asText = database.list(select.formatted("?::text[]"), row -> row.getString("t"), new SentArray(texts).getValue());
        // then
        assertThat(asBytes).containsExactly(texts);
        assertThat(asText).containsExactly(texts);
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
}

package org.selamat.vaccine.domain.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import com.upokecenter.cbor.CBORException;
import com.upokecenter.cbor.CBORObject;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What certificates are made of survives the way there and back, and an independent library agrees with us. */
class CborRoundTripTest {

    private static final int MAX_DEPTH = 4;

    @Property
    void whatever_it_writes_it_reads(@ForAll long seed) throws Malformed {
        var item = item(new Random(seed), MAX_DEPTH);
        assertThat(CborReader.read(CborWriter.write(item))).isEqualTo(item);
    }

    @Property
    void another_library_reads_what_it_writes_and_writes_the_same(@ForAll long seed) {
        var bytes = CborWriter.write(item(new Random(seed), MAX_DEPTH));
        assertThat(CBORObject.DecodeFromBytes(bytes).EncodeToBytes()).isEqualTo(bytes);
    }

    @Property(tries = 5000)
    void whatever_it_reads_the_other_library_reads_too(@ForAll byte[] bytes) {
        try {
            CborReader.read(bytes);
        } catch (Malformed refused) {
            return;
        }
        try {
            assertThat(CBORObject.DecodeFromBytes(bytes)).isNotNull();
        } catch (CBORException stricter) {
            // the other one also judges the content of known tags, such as the text of a date
            assertThat(stricter).hasMessageNotContaining("Premature").hasMessageNotContaining("Too many bytes");
        }
    }

    /** Maps have one key, because the other library sorts keys and we keep their order. */
    private static Object item(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> random.nextLong() >> random.nextInt(64);
            case 1 -> random.nextBoolean();
            case 2 -> text(random);
            case 3 -> IntStream.range(0, random.nextInt(4)).mapToObj(i -> item(random, depth - 1)).toList();
            case 4 -> Map.of(random.nextBoolean() ? text(random) : (Object) random.nextLong(), item(random, depth - 1));
            default -> new CborTag(61, item(random, depth - 1));
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0x20, 0xd7ff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

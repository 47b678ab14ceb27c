package org.selamat.kit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class HolderIndexTest {

    private static final byte[] KEY = "thirty-two bytes of test key ...".getBytes();
    private static final UUID PERSON = UUID.fromString("5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01");
    private static final LocalDate BORN = LocalDate.of(1988, 2, 3);

    @Test
    void whatIsWrittenReadsBack() {
        // given
        var index = HolderIndex.of(tagger(PERSON), List.of("Nilavadhanananda Chayapa Dejthamrong Krasuang", "Suharto"), BORN);
        // when
        var read = HolderIndex.ofText(index.toText());
        // then
        assertThat(read.toBytes()).isEqualTo(index.toBytes());
        assertThat(read.names()).hasSize(2);
        assertThat(read.names().get(0).starts()).isNotEmpty();
        assertThat(read.names().get(1).starts()).isEmpty();
    }

    @Test
    void theSameNameHasOtherTagsAtAnotherPersonAndUnderAnotherKey() {
        // given
        var mine = HolderIndex.of(tagger(PERSON), List.of("Siti Aminah"), BORN);
        var hers = HolderIndex.of(tagger(UUID.randomUUID()), List.of("Siti Aminah"), BORN);
        var elsewhere = HolderIndex.of(new NameTagger(new byte[32], PERSON), List.of("Siti Aminah"), BORN);
        // then
        assertThat(tags(mine)).doesNotContainAnyElementsOf(tags(hers)).doesNotContainAnyElementsOf(tags(elsewhere));
    }

    @Test
    void aWordHasOtherTagsInOtherRoles() {
        var tagger = tagger(PERSON);
        assertThat(List.of(tagger.part("1988"), tagger.joined("1988"), tagger.start("1988"), tagger.birth("1988")))
                .doesNotHaveDuplicates();
    }

    @Test
    void anUmlautIsOneSpellingHoweverItIsWritten() {
        var tagger = tagger(PERSON);
        assertThat(tagger.part("MUELLER")).isEqualTo(tagger.part("MULLER"));
    }

    @Test
    void whatIsNoIndexIsRefusedAndNothingElseHappens() {
        // given
        var random = new Random(3);
        var good = HolderIndex.of(tagger(PERSON), List.of("Ahmad Faiz bin Abdullah"), BORN).toBytes();
        for (int i = 0; i < 20_000; i++) {
            // when
            var bytes = random.nextBoolean() ? randomBytes(random) : damaged(good, random);
            // then
            try {
                assertThat(HolderIndex.ofBytes(bytes).toBytes()).isEqualTo(bytes);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("holder index");
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> HolderIndex.ofText("no base64!"));
        assertThatIllegalArgumentException().isThrownBy(() -> HolderIndex.ofBytes(Arrays.copyOf(good, good.length + 1)));
    }

    @Test
    void ofABirthDateAsMuchIsTaggedAsIsKnown() {
        // given
        var tagger = tagger(UUID.randomUUID());
        int[] whole = HolderIndex.of(tagger, List.of("Ahmad"), LocalDate.parse("1990-01-31")).birth();
        // then
        assertThat(HolderIndex.of(tagger, List.of("Ahmad"), "1990-01").birth()).isEqualTo(Arrays.copyOf(whole, 2));
        assertThat(HolderIndex.of(tagger, List.of("Ahmad"), "1990").birth()).isEqualTo(Arrays.copyOf(whole, 1));
        assertThat(HolderIndex.of(tagger, List.of("Ahmad"), "").birth()).isEmpty();
    }

    private static byte[] randomBytes(Random random) {
        var bytes = new byte[random.nextInt(80)];
        random.nextBytes(bytes);
        if (bytes.length > 0) {
            bytes[0] = 1;
        }
        return bytes;
    }

    private static byte[] damaged(byte[] good, Random random) {
        var bytes = Arrays.copyOf(good, random.nextInt(good.length + 1));
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static List<Integer> tags(HolderIndex index) {
        return index.names().stream().flatMap(name -> Arrays.stream(name.parts()).boxed()).toList();
    }

    private static NameTagger tagger(UUID person) {
        return new NameTagger(KEY, person);
    }
}

package org.selamat.identity.sealing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SealingProperties {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final KeyEncryptionKey kek = new KeyEncryptionKey(new byte[32]);

    @Property(tries = 200)
    void whatIsSealedOpensAgainForItsSubjectAndColumnOnly(@ForAll @StringLength(max = 200) String text,
            @ForAll("persons") UUID subject,
            @ForAll Column column, @ForAll Column otherColumn) {
        // given
        var key = kek.newKey(subject, RANDOM);
        // when
        var sealed = key.seal(column, text, RANDOM);
        // then
        assertThat(key.open(column, sealed)).isEqualTo(text);
        if (column != otherColumn) {
            assertThatThrownBy(() -> key.open(otherColumn, sealed)).isInstanceOf(BrokenSealException.class);
        }
    }

    @Property(tries = 100)
    void theSameTextNeverSealsToTheSameBytes(@ForAll @StringLength(max = 50) String text, @ForAll("persons") UUID subject) {
        // given
        var key = kek.newKey(subject, RANDOM);
        // when
        var first = key.seal(Column.PERSON_FULL_NAME, text, RANDOM);
        var second = key.seal(Column.PERSON_FULL_NAME, text, RANDOM);
        // then
        assertThat(first).isNotEqualTo(second);
    }

    @Property(tries = 100)
    void aFlippedBitBreaksTheSeal(@ForAll @StringLength(min = 1, max = 50) String text, @ForAll @IntRange(max = 7) int bit,
            @ForAll @IntRange(max = 1000) int where) {
        // given
        var key = kek.newKey(UUID.nameUUIDFromBytes(new byte[1]), RANDOM);
        var sealed = key.seal(Column.DOCUMENT_NUMBER, text, RANDOM);
        // when
        sealed[where % sealed.length] ^= (byte) (1 << bit);
        // then
        assertThatThrownBy(() -> key.open(Column.DOCUMENT_NUMBER, sealed)).isInstanceOf(BrokenSealException.class);
    }

    @Property(tries = 100)
    void aWrappedKeyBelongsToOneSubjectAndOneInstallation(@ForAll("persons") UUID subject, @ForAll("persons") UUID other,
            @ForAll @Size(32) byte[] otherKek) {
        // given
        var key = kek.newKey(subject, RANDOM);
        var wrapped = kek.wrap(subject, key, RANDOM);
        var sealed = key.seal(Column.HANDLE_DESTINATION, "+60123456789", RANDOM);
        // when, then
        assertThat(kek.unwrap(subject, wrapped).open(Column.HANDLE_DESTINATION, sealed)).isEqualTo("+60123456789");
        if (!subject.equals(other)) {
            assertThatThrownBy(() -> kek.unwrap(other, wrapped)).isInstanceOf(BrokenSealException.class);
        }
        if (!Arrays.equals(otherKek, new byte[32])) {
            assertThatThrownBy(() -> new KeyEncryptionKey(otherKek).unwrap(subject, wrapped))
                    .isInstanceOf(BrokenSealException.class);
        }
    }

    @Property(tries = 100)
    void aValueMovedToAnotherPersonsRowDoesNotOpen(@ForAll("persons") UUID subject, @ForAll("persons") UUID other) {
        // given
        var sealed = kek.newKey(subject, RANDOM).seal(Column.PERSON_FULL_NAME, "Nurul", RANDOM);
        // when
        var stolen = kek.newKey(other, RANDOM);
        // then
        assertThatThrownBy(() -> stolen.open(Column.PERSON_FULL_NAME, sealed)).isInstanceOf(BrokenSealException.class);
    }

    @Property(tries = 100)
    void theBlindIndexIsEqualForEqualContentOfOneFieldOnly(@ForAll @StringLength(max = 40) String text,
            @ForAll @StringLength(max = 40) String other) {
        // given
        var index = new BlindIndex(new byte[32]);
        // when
        var phone = index.of(BlindIndex.Field.PHONE, text);
        // then
        assertThat(phone).hasSize(32).isEqualTo(index.of(BlindIndex.Field.PHONE, text))
                .isNotEqualTo(index.of(BlindIndex.Field.EMAIL, text))
                .isNotEqualTo(new BlindIndex(new byte[] { 1 }).of(BlindIndex.Field.PHONE, text));
        assertThat(Arrays.equals(phone, index.of(BlindIndex.Field.PHONE, other))).isEqualTo(text.equals(other));
    }

    @Provide
    Arbitrary<UUID> persons() {
        return Arbitraries.randomValue(random -> new UUID(random.nextLong(), random.nextLong()));
    }
}

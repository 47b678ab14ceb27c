package org.selamat.checkin.exposure.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.MatchingWork.Part;

class VenueShareTest {

    private static final VenueShare HALF = new VenueShare(Set.of(0, 2, 4), 6);
    private static final VenueShare OTHER_HALF = new VenueShare(Set.of(1, 3, 5), 6);

    private final Random random = new Random(5);

    @Test
    void aVenueIsInThePartitionThatKafkasProducerChooses() {
        for (int i = 0; i < 10_000; i++) {
            var id = UUID.nameUUIDFromBytes(new byte[] { (byte) random.nextInt(), (byte) random.nextInt(), (byte) i });
            assertThat(HALF.partition(new VenueId(id)))
                    .isEqualTo(Utils.toPositive(Utils.murmur2(id.toString().getBytes(UTF_8))) % 6);
        }
        for (int length = 0; length < 9; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Murmur2.hash(bytes)).isEqualTo(Utils.murmur2(bytes));
        }
    }

    @Test
    void everyVenueIsOneReplicasAndOfAWholeCaseEachLooksAtItsOwn() {
        var whole = MatchingWork.whole(new CaseId(UUID.randomUUID()));
        for (int i = 0; i < 1_000; i++) {
            var venue = new VenueId(UUID.randomUUID());
            assertThat(HALF.owns(venue)).isNotEqualTo(OTHER_HALF.owns(venue));
            assertThat(whole.scope(HALF).test(venue)).isEqualTo(HALF.owns(venue));
            assertThat(VenueShare.ALL.owns(venue)).isTrue();
        }
    }

    @Test
    void aPartIsMatchedWholeByWhoeverTakesItUnlessThePartitionsAreOthersNow() {
        var part = new MatchingWork(new CaseId(UUID.randomUUID()), Optional.of(new Part(3, 6)));
        var twelve = new VenueShare(Set.of(3), 12);
        for (int i = 0; i < 1_000; i++) {
            var venue = new VenueId(UUID.randomUUID());
            assertThat(part.scope(HALF).test(venue)).isEqualTo(HALF.partition(venue) == 3);
            assertThat(part.scope(twelve).test(venue)).isEqualTo(twelve.owns(venue));
        }
        assertThat(part.isWhole(HALF)).isFalse();
        assertThat(part.isWhole(twelve)).as("the others have to look as well").isTrue();
    }
}

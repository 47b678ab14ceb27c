package org.selamat.status.reversal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Place;

class InTurnTest {

    private final BatchId large = new BatchId(UUID.randomUUID());
    private final BatchId small = new BatchId(UUID.randomUUID());
    private final Map<BatchId, Integer> left = new LinkedHashMap<>();
    private final List<BatchId> taken = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    @Test
    void aCorrectionOfOneDoesNotWaitForABatchOfMany() {
        // given
        left.put(large, 4);
        left.put(small, 1);
        // when
        new InTurn(this::chunk).finish(() -> List.copyOf(left.keySet()));
        // then
        assertThat(taken).containsExactly(large, small, large, large, large);
        assertThat(places).as("each chunk begins where the last one ended").extracting(Place::person).containsExactly(
                Place.FIRST.person(), Place.FIRST.person(), new UUID(0, 3), new UUID(0, 2), new UUID(0, 1));
    }

    @Test
    void whatBeginsMeanwhileIsTakenAndWhatFailsIsLeftForTheNextRound() {
        // given
        BatchId broken = new BatchId(UUID.randomUUID());
        left.put(broken, 1);
        left.put(large, 2);
        // when
        new InTurn((unit, place) -> {
            if (unit.equals(broken)) {
                left.put(small, 1);
                throw new IllegalStateException("broken");
            }
            return chunk(unit, place);
        }).finish(() -> List.copyOf(left.keySet()));
        // then
        assertThat(taken).containsExactly(large, large, small);
        assertThat(left).containsOnlyKeys(broken);
    }

    private Optional<Place> chunk(BatchId unit, Place from) {
        taken.add(unit);
        places.add(from);
        int more = left.merge(unit, -1, Integer::sum);
        if (more > 0) {
            return Optional.of(new Place(new UUID(0, more), new UUID(0, 0)));
        }
        left.remove(unit);
        return Optional.empty();
    }
}

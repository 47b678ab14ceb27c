package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.BALA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.time;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.DaySegment;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.Presence;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.visit.domain.Proof;

/** One bit of a packed day flips in memory. */
class DamagedSegmentTest {

    private static final LocalDate DAY = LocalDays.of(time("12:00"));
    private static final Instant NEXT_DAY = time("12:00").plus(Duration.ofDays(1));
    private static final Window MORNING = new Window(time("09:00"), time("11:00"));
    private static final ExposurePolicies POLICY = new ExposurePolicies(List.of(new ExposurePolicy("test", LocalDate.EPOCH, 10,
            Map.of(Proof.STATIC, 0.5, Proof.ROTATING, 0.9, Proof.NFC, 0.9, Proof.GATEWAY, 1.0), 200)));

    private final VisitsInMemory visits = new VisitsInMemory();
    private final Segments segments = new MatchingInMemory(visits,
            new ToldInMemory(new ConfirmedCase(new CaseId(new UUID(1, 1)), ANNA, MORNING)), new VenuesInMemory(Map.of()),
            POLICY)
            .segments(NEXT_DAY);

    @ParameterizedTest
    @ValueSource(strings = { "spans", "persons" })
    void isNoticedAndTheDayIsPackedAnewFromItsPartition(String where) throws Exception {
        // given
        visits.add(Stream.of(visit(ANNA, CAFE, "10:00").build(), visit(BALA, CAFE, "10:15").build()));
        segments.keep();
        var packed = segments.find(DAY, CAFE).orElseThrow().segment();
        var others = packed.during(CAFE, MORNING, ANNA, 10);
        assertThat(others.orElseThrow()).extracting(Presence::person).containsExactly(BALA);
        // when
        flipABit(packed, where);
        // then
        assertThat(packed.isIntact()).isFalse();
        segments.keep();
        var anew = segments.find(DAY, CAFE).orElseThrow().segment();
        assertThat(anew).isNotSameAs(packed);
        assertThat(anew.isIntact()).isTrue();
        assertThat(anew.during(CAFE, MORNING, ANNA, 10)).isEqualTo(others);
    }

    private static void flipABit(DaySegment segment, String where) throws ReflectiveOperationException {
        var field = DaySegment.class.getDeclaredField(where);
        field.setAccessible(true);
        if (field.get(segment) instanceof long[] longs) {
            longs[0] ^= 1L << 40;
        } else {
            ((int[]) field.get(segment))[0] ^= 1;
        }
    }
}

package org.selamat.checkin.exposure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.BALA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;
import static org.selamat.checkin.testsupport.VisitBuilder.SHOP;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ExposureChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Contact ANNA_AT_CAFE = new Contact(ANNA, CAFE, DAY, 20, 0.5);
    private static final Contact ANNA_LONGER = new Contact(ANNA, CAFE, DAY, 30, 0.5);
    private static final Contact BALA_AT_SHOP = new Contact(BALA, SHOP, DAY, 15, 0.5);

    @Test
    void whatIsKnownIsNotToldAgain() {
        // when
        var change = ExposureChange.between(List.of(standing(ANNA_AT_CAFE)), List.of(ANNA_AT_CAFE), Set.of());
        // then
        assertThat(change).isEqualTo(new ExposureChange(List.of(), List.of()));
    }

    @Test
    void whatIsNewIsFoundAndWhatIsGoneIsWithdrawn() {
        // given
        var gone = standing(BALA_AT_SHOP);
        // when
        var change = ExposureChange.between(List.of(gone), List.of(ANNA_AT_CAFE), Set.of());
        // then
        assertThat(change).isEqualTo(new ExposureChange(List.of(ANNA_AT_CAFE), List.of(gone)));
    }

    @Test
    void aContactThatChangedReplacesTheOldOne() {
        // given
        var before = standing(ANNA_AT_CAFE);
        // when
        var change = ExposureChange.between(List.of(before), List.of(ANNA_LONGER), Set.of());
        // then
        assertThat(change).isEqualTo(new ExposureChange(List.of(ANNA_LONGER), List.of(before)));
    }

    @Test
    void atACrowdedVenueNothingNewIsToldAndWhatWasToldStands() {
        // given
        var told = standing(ANNA_AT_CAFE);
        // when
        var change = ExposureChange.between(List.of(told), List.of(ANNA_LONGER, BALA_AT_SHOP), Set.of(CAFE));
        // then
        assertThat(change).isEqualTo(new ExposureChange(List.of(BALA_AT_SHOP), List.of()));
    }

    @Test
    void whatIsSettledStandsAndIsNotToldAgainHoweverItsContactChanges() {
        // given
        var settled = new Exposure(UUID.randomUUID(), new CaseId(new UUID(1, 1)), ANNA_AT_CAFE, true);
        // when, then
        for (var contacts : List.of(List.<Contact> of(), List.of(ANNA_AT_CAFE), List.of(ANNA_LONGER))) {
            assertThat(ExposureChange.between(List.of(settled), contacts, Set.of()))
                    .isEqualTo(new ExposureChange(List.of(), List.of()));
        }
    }

    private static Exposure standing(Contact contact) {
        return new Exposure(UUID.randomUUID(), new CaseId(new UUID(1, 1)), contact);
    }
}

package org.selamat.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.identity.domain.PersonId;

class RelationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final PersonId GUARDIAN = new PersonId(UUID.nameUUIDFromBytes(new byte[] { 1 }));
    private static final PersonId DEPENDANT = new PersonId(UUID.nameUUIDFromBytes(new byte[] { 2 }));

    @Test
    void aParentActsForAChildUntilThe18thBirthdayInMalaysia() {
        // given
        var delegation = given(Relation.CHILD, LocalDate.of(2018, 5, 4));
        // then
        assertThat(delegation.inForce(Instant.parse("2036-05-03T15:59:59Z"))).isTrue();
        assertThat(delegation.inForce(Instant.parse("2036-05-03T16:00:00Z"))).isFalse();
    }

    @Test
    void careForAnAdultEndsAfterTwelveMonths() {
        // given
        var parent = given(Relation.PARENT, LocalDate.of(1940, 1, 1));
        var grownChild = given(Relation.CHILD, LocalDate.of(2000, 1, 1));
        // then
        assertThat(parent.until()).isEqualTo(Instant.parse("2027-11-20T16:00:00Z")).isEqualTo(grownChild.until());
    }

    @Test
    void aPersonMayHoldAnAccountFromTheAgeOfTheMyKad() {
        // given
        var today = LocalDate.of(2026, 11, 21);
        // then
        assertThat(Person.mayHoldAccount(today.minusYears(12), today)).isTrue();
        assertThat(Person.mayHoldAccount(today.minusYears(12).plusDays(1), today)).isFalse();
        assertThat(Person.canBeBornOn(today.plusDays(1), today)).isFalse();
        assertThat(Person.canBeBornOn(today.minusYears(130), today)).isFalse();
        assertThat(Person.canBeBornOn(today, today)).isTrue();
    }

    private static Delegation given(Relation relation, LocalDate bornOn) {
        return Delegation.given(UUID.nameUUIDFromBytes(new byte[] { 3 }), GUARDIAN, DEPENDANT, relation, bornOn, NOW);
    }
}

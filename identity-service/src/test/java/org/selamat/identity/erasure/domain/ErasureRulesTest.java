package org.selamat.identity.erasure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.identity.domain.Language;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.Erasure.State;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonKind;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.person.domain.Relation;

class ErasureRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Duration DELAY = Duration.ofDays(30);

    private final PersonId guardian = new PersonId(UUID.randomUUID());

    @Test
    void nobodyIsForgottenWhileItCanBeTakenBackNorAfterItWas() {
        // given
        var asked = Erasure.asked(UUID.randomUUID(), guardian, NOW, DELAY);
        var due = NOW.plus(DELAY);
        // when, then
        assertThat(asked.isDue(due.minusMillis(1))).isFalse();
        assertThatThrownBy(() -> asked.done(due.minusMillis(1))).isInstanceOf(IllegalStateException.class);
        assertThat(asked.done(due).state()).isEqualTo(State.DONE);
        var withdrawn = asked.withdrawn(NOW.plusSeconds(1));
        assertThat(withdrawn.isDue(due)).isFalse();
        assertThatThrownBy(() -> withdrawn.done(due)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> asked.done(due).withdrawn(due)).isInstanceOf(IllegalStateException.class);
        assertThat(asked.held(due).dueAt()).isEqualTo(due.plus(Duration.ofDays(1)));
    }

    @Test
    void theOnlyGuardianOfAYoungChildMayAskForItAndNobodyElseForAnybody() {
        // given
        var child = born("2018-05-04");
        // when, then
        assertThat(may(child, acts(guardian, child, Relation.CHILD))).isTrue();
        assertThat(may(child, acts(other(), child, Relation.CHILD))).isFalse();
        assertThat(may(child, acts(guardian, child, Relation.WARD))).isFalse();
        assertThat(may(child, acts(guardian, child, Relation.CHILD), acts(other(), child, Relation.CHILD))).isFalse();
        assertThat(may(child)).isFalse();
        var asOld = born(TODAY.minusYears(12).toString());
        assertThat(may(asOld, acts(guardian, asOld, Relation.CHILD))).isFalse();
    }

    private boolean may(Person dependant, Delegation... over) {
        return ErasureRight.ofGuardian(guardian, dependant, List.of(over), NOW, TODAY);
    }

    private static Delegation acts(PersonId who, Person dependant, Relation relation) {
        return Delegation.given(UUID.randomUUID(), who, dependant.id(), relation, dependant.birthDate(), NOW.minusSeconds(1));
    }

    private static PersonId other() {
        return new PersonId(UUID.randomUUID());
    }

    private static Person born(String date) {
        return new Person(other(), PersonKind.DEPENDANT, new PersonName("Adam bin Ali"), LocalDate.parse(date), Language.MS,
                List.of(), 1);
    }
}

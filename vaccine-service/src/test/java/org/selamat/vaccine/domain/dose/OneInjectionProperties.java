package org.selamat.vaccine.domain.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two records of one person, put together. */
class OneInjectionProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<List<Dose>> doses() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(0, 1000))
                .as(OneInjectionProperties::dose).list().ofMaxSize(8).uniqueElements(Dose::id);
    }

    @Property(tries = 200)
    void the_order_in_which_records_are_read_changes_nothing(@ForAll("doses") List<Dose> doses, @ForAll Random random) {
        var shuffled = new ArrayList<>(doses);
        Collections.shuffle(shuffled, random);
        var severalIds = doses.stream().map(Dose::person).distinct().count() > 1;
        assertThat(OneInjection.each(shuffled)).isEqualTo(severalIds ? OneInjection.each(doses) : shuffled);
    }

    @Property(tries = 200)
    void nothing_is_counted_twice_and_nothing_is_lost(@ForAll("doses") List<Dose> doses) {
        var kept = OneInjection.each(doses);
        assertThat(doses).containsAll(kept);
        for (var dose : doses) {
            assertThat(kept.stream().anyMatch(other -> other.equals(dose) || repeats(dose, other))).isTrue();
        }
        for (var one : kept) {
            assertThat(kept).noneMatch(other -> repeats(one, other));
        }
    }

    private static boolean repeats(Dose one, Dose other) {
        return !one.person().equals(other.person()) && one.injection().isSameAs(other.injection());
    }

    private static Dose dose(int person, int day, int number, int recorded) {
        return new Dose(new DoseId(new UUID(person, recorded)), new PersonId(new UUID(3, person)),
                new Injection("EU/1/20/1528", Optional.empty(), FIRST_DAY.plusDays(day), number, 3), Dose.Source.CENTRE, "MY",
                "centre-kl1", Instant.EPOCH.plusSeconds(recorded));
    }
}

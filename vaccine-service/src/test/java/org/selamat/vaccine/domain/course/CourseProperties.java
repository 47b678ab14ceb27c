package org.selamat.vaccine.domain.course;

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
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CourseProperties {

    private static final List<String> PRODUCTS = List.of("EU/1/20/1528", "EU/1/20/1507", "EU/1/20/1525", "CoronaVac");
    private static final Schedules LABELS = (product, on) -> Optional
            .of(new Schedule(product, 21, 90, LocalDate.EPOCH, "test"));
    private static final PersonId PERSON = new PersonId(new UUID(1, 1));

    @Property(tries = 300)
    void the_order_in_which_doses_become_known_changes_nothing(@ForAll("histories") List<Dose> doses, @ForAll Random random) {
        // given
        var shuffled = new ArrayList<>(doses);
        Collections.shuffle(shuffled, random);

        // then
        assertThat(Course.of(shuffled, LABELS)).isEqualTo(Course.of(doses, LABELS));
    }

    @Property(tries = 300)
    void numbers_rise_in_the_order_of_days_and_every_one_can_stand_on_a_certificate(@ForAll("histories") List<Dose> doses) {
        var course = Course.of(doses, LABELS);
        CourseDose before = null;
        for (var placed : course.doses()) {
            var notation = placed.notation();
            assertThat(notation.number()).isGreaterThanOrEqualTo(placed.dose().injection().doseNumber()).isPositive();
            // within the series (1/2, 2/2), a booster after two or more (3/3), or a booster after one (2/1)
            assertThat(notation.number() <= notation.total() || notation.total() == 1).isTrue();
            assertThat(placed.role() == CourseDose.Role.BOOSTER).isEqualTo(notation.number() > course.primarySeries());
            if (before != null) {
                assertThat(notation.number()).isGreaterThan(before.notation().number());
                assertThat(placed.dose().injection().date()).isAfter(before.dose().injection().date());
            }
            before = placed;
        }
    }

    @Property(tries = 300)
    void voiding_a_dose_gives_the_course_as_if_it_had_never_been(@ForAll("histories") List<Dose> doses,
            @ForAll @IntRange(max = 5) int which) {
        Assume.that(which < doses.size());
        var left = new ArrayList<>(doses);
        var voided = left.remove(which);
        var course = Course.of(left, LABELS);
        assertThat(course.find(voided.id())).isEmpty();
        assertThat(course.doses()).hasSize(doses.size() - 1);
    }

    @Provide
    Arbitrary<List<Dose>> histories() {
        var day = Arbitraries.integers().between(0, 900);
        var numbers = Arbitraries.of(new int[] { 1, 2 }, new int[] { 2, 2 }, new int[] { 1, 1 }, new int[] { 2, 1 },
                new int[] { 3, 3 }, new int[] { 1, 3 });
        return Combinators.combine(day, Arbitraries.of(PRODUCTS), numbers).as(CourseProperties::dose).list().ofMaxSize(6)
                .uniqueElements(dose -> dose.injection().date());
    }

    private static Dose dose(int day, String product, int[] numbers) {
        var injection = new Injection(product, Optional.empty(), LocalDate.parse("2021-03-01").plusDays(day), numbers[0],
                numbers[1]);
        return new Dose(new DoseId(new UUID(day, numbers[0])), PERSON, injection, Dose.Source.CENTRE, "MY", "centre-kl1",
                Instant.EPOCH);
    }
}

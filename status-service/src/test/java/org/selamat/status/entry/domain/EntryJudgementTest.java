package org.selamat.status.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of somebody on the way to where only the vaccinated are let in. */
class EntryJudgementTest {

    private static final String ACCEPTED = "EU/1/20/1528";
    private static final String OTHER = "Sputnik-V";
    private static final Instant DEPARTURE = Instant.parse("2022-06-20T02:00:00Z");
    private static final EntryRule STRICT = rule(new Admission(true, Optional.empty()), new Admission(false, Optional.empty()),
            new Children(13, false));

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void theTable(String situation, EntryReason expected, VaccinationFacts facts) {
        assertThat(EntryJudgement.of(STRICT, facts, Optional.empty(), DEPARTURE).reason())
                .isEqualTo(Optional.ofNullable(expected));
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row("two doses, long ago", null, List.of(dose(1, 2, 60), dose(2, 2, 30)), List.of()),
                row("two doses, the second fourteen days before", null, List.of(dose(1, 2, 60), dose(2, 2, 14)), List.of()),
                row("two doses, the second thirteen days before", EntryReason.TOO_SOON_AFTER_DOSE,
                        List.of(dose(1, 2, 60), dose(2, 2, 13)), List.of()),
                row("boosted last week after a complete course", null,
                        List.of(dose(1, 2, 90), dose(2, 2, 60), dose(3, 2, 3)), List.of()),
                row("one of two", EntryReason.DOSES_INSUFFICIENT, List.of(dose(1, 2, 60)), List.of()),
                row("nothing known", EntryReason.DOSES_INSUFFICIENT, List.of(), List.of()),
                row("one of one", null, List.of(dose(1, 1, 60)), List.of()),
                row("a vaccine that isn't counted", EntryReason.VACCINE_NOT_ACCEPTED,
                        List.of(dose(1, 2, 60, OTHER, false), dose(2, 2, 30, OTHER, false)), List.of()),
                row("an unknown product", EntryReason.VACCINE_NOT_ACCEPTED, List.of(dose(1, 1, 30, null, false)), List.of()),
                row("a foreign certificate of the second dose alone", null, List.of(dose(2, 2, 30, ACCEPTED, true)), List.of()),
                row("the first of two was withdrawn", EntryReason.CERT_REVOKED, List.of(dose(2, 2, 30)),
                        List.of(dose(1, 2, 60))),
                row("what was withdrawn would not have been enough", EntryReason.DOSES_INSUFFICIENT, List.of(),
                        List.of(dose(1, 2, 60))),
                row("the second of two is in doubt", EntryReason.CERT_REVOKED, List.of(dose(1, 2, 60)),
                        List.of(dose(2, 2, 30))),
                row("enough without what is in doubt", null, List.of(dose(1, 2, 90), dose(2, 2, 60)),
                        List.of(dose(3, 2, 20))),
                row("a wrong first dose and its replacement are one dose", EntryReason.DOSES_INSUFFICIENT,
                        List.of(dose(1, 2, 59)), List.of(dose(1, 2, 60))),
                Arguments.of("accepted, and nothing of it on record", EntryReason.FOREIGN_CERT_PENDING,
                        new VaccinationFacts(List.of(), List.of(), true, false)),
                Arguments.of("nothing on record, and officers look at a certificate", EntryReason.FOREIGN_CERT_PENDING,
                        new VaccinationFacts(List.of(), List.of(), false, true)),
                Arguments.of("one of two, and officers look at a certificate", EntryReason.FOREIGN_CERT_PENDING,
                        new VaccinationFacts(List.of(dose(1, 2, 60)), List.of(), true, true)),
                Arguments.of("enough, whatever officers look at", null,
                        new VaccinationFacts(List.of(dose(1, 2, 60), dose(2, 2, 30)), List.of(), false, true)));
    }

    @Test
    void whoNeedsATestForWantOfADoseIsToldOnlyOfTheTest() {
        // given
        EntryRule tests = rule(new Admission(true, Optional.empty()), new Admission(true, Optional.of(Duration.ofHours(48))),
                new Children(0, false));
        // when
        EntryFinding finding = EntryJudgement.of(tests, new VaccinationFacts(List.of(dose(1, 2, 60)), List.of(dose(2, 2, 30)),
                false, false), Optional.empty(), DEPARTURE);
        // then
        assertThat(finding.reason()).contains(EntryReason.TEST_REQUIRED);
        assertThat(finding.testWithin()).contains(Duration.ofHours(48));
    }

    @Test
    void aChildIsExemptBelowTheAgeAndOnlyInCompanyWhereTheRuleSaysSo() {
        // given
        EntryRule accompanied = rule(STRICT.vaccinated(), STRICT.others(), new Children(13, true));
        // then
        assertThat(at(STRICT, 12)).isEmpty();
        assertThat(at(STRICT, 13)).contains(EntryReason.DOSES_INSUFFICIENT);
        assertThat(at(accompanied, 12)).contains(EntryReason.CHILD_WITH_GUARDIAN);
    }

    @Test
    void orderAndRepetitionDontMatterAndADoseNeverHurts() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            // given
            List<Vaccination> doses = new ArrayList<>();
            for (int number = 1; number <= 1 + random.nextInt(3); number++) {
                doses.add(dose(number, 1 + random.nextInt(2), random.nextInt(90), random.nextBoolean() ? ACCEPTED : OTHER,
                        random.nextInt(4) == 0));
            }
            List<Vaccination> shuffled = new ArrayList<>(doses);
            Collections.shuffle(shuffled, random);
            // when
            var finding = judged(doses);
            // then
            assertThat(judged(shuffled)).isEqualTo(finding);
            if (finding.reason().isEmpty()) {
                shuffled.add(dose(doses.size() + 1, 2, random.nextInt(90), random.nextBoolean() ? ACCEPTED : OTHER, false));
                assertThat(judged(shuffled).reason()).isEmpty();
            }
        }
    }

    private static EntryFinding judged(List<Vaccination> doses) {
        return EntryJudgement.of(STRICT, new VaccinationFacts(doses, List.of(), false, false), Optional.empty(), DEPARTURE);
    }

    private static Optional<EntryReason> at(EntryRule rule, int age) {
        return EntryJudgement.of(rule, VaccinationFacts.NONE, Optional.of(age), DEPARTURE).reason();
    }

    private static Arguments row(String situation, EntryReason expected, List<Vaccination> counting,
            List<Vaccination> questioned) {
        return Arguments.of(situation, expected, new VaccinationFacts(counting, questioned, false, false));
    }

    private static Vaccination dose(int number, int total, int daysBefore) {
        return dose(number, total, daysBefore, ACCEPTED, false);
    }

    private static Vaccination dose(int number, int total, int daysBefore, String product, boolean foreign) {
        return new Vaccination(UUID.randomUUID(), DEPARTURE.minus(Duration.ofDays(daysBefore)), number, total,
                Optional.ofNullable(product), foreign);
    }

    private static EntryRule rule(Admission vaccinated, Admission others, Children children) {
        return new EntryRule("TEST", "XA", Instant.EPOCH, new CourseRules(Set.of(ACCEPTED), Duration.ofDays(14)), vaccinated,
                others, children);
    }
}

package org.selamat.checkin.opendata.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.opendata.domain.CountedDays;
import org.selamat.checkin.opendata.domain.DayFigures;
import org.selamat.checkin.opendata.domain.DayRevision;
import org.selamat.checkin.opendata.domain.ExactSketch;
import org.selamat.checkin.opendata.domain.Sketch;
import org.selamat.checkin.opendata.domain.States;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.person.domain.Merges;

class CountDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Clock NEXT_DAY = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID ANNA_AGAIN = new UUID(1, 2);
    private static final UUID ONCE_MORE = new UUID(1, 3);
    private static final UUID BALA = new UUID(1, 4);

    private final OneDay days = new OneDay(List.of(ANNA, ANNA_AGAIN, ONCE_MORE, BALA));
    private final Standing merges = new Standing();

    @Test
    void whoWasMergedIsOnePersonThroughHoweverManyMerges() {
        // given
        merges.add(merge(ANNA, ANNA_AGAIN));
        merges.add(merge(ANNA_AGAIN, ONCE_MORE));
        // when
        count();
        // then
        assertThat(days.country.people()).isEqualTo(2);
        assertThat(days.country.checkIns()).isEqualTo(4);
    }

    @Test
    void whoseMergeWasUndoneIsTwoPersons() {
        // given
        merges.add(merge(ANNA, ANNA_AGAIN));
        merges.undo(merge(ANNA, ANNA_AGAIN));
        // when
        count();
        // then
        assertThat(days.country.people()).isEqualTo(4);
    }

    private void count() {
        new CountDays(days, new States(Map.of()), merges, NEXT_DAY).countWhatIsDue();
    }

    private static Merge merge(UUID survivor, UUID merged) {
        return new Merge(new UUID(survivor.getLeastSignificantBits(), merged.getLeastSignificantBits()), new PersonId(survivor),
                new PersonId(merged));
    }

    /** A check-in of each person, all at one place; every other day was counted before. */
    private static final class OneDay implements CountedDays {

        private final List<UUID> people;
        private DayFigures country;

        OneDay(List<UUID> people) {
            this.people = people;
        }

        @Override
        public Sketch sketch() {
            return new ExactSketch();
        }

        @Override
        public void forEachCheckIn(LocalDate day, CheckIns checkIns) {
            people.forEach(person -> checkIns.next(person, new UUID(2, 1), "nowhere", NOON));
        }

        @Override
        public Map<LocalDate, Instant> countedSince(LocalDate day) {
            return day.datesUntil(DAY).collect(Collectors.toMap(each -> each, each -> NEXT_DAY.instant()));
        }

        @Override
        public void keep(List<DayFigures> counted, Instant now) {
            country = counted.get(0);
        }

        @Override
        public void forEach(boolean states, Consumer<DayFigures> figures) {
            figures.accept(country);
        }

        @Override
        public void forEachRevision(Consumer<DayRevision> revisions) {
            throw new AssertionError("nobody asks for revisions");
        }

        @Override
        public String version() {
            return "1";
        }
    }

    private static final class Standing implements Merges {

        private final List<Merge> standing = new ArrayList<>();

        @Override
        public void add(Merge merge) {
            standing.add(merge);
        }

        @Override
        public void undo(Merge merge) {
            standing.remove(merge);
        }

        @Override
        public List<Merge> of(Collection<PersonId> persons) {
            return standing.stream().filter(merge -> persons.contains(merge.survivor()) || persons.contains(merge.merged()))
                    .toList();
        }

        @Override
        public List<Merge> standing() {
            return standing;
        }
    }
}

package org.selamat.checkin.opendata.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import org.selamat.checkin.domain.LocalDays;

/** Counts the check-ins of one local day, for the country and for each state. */
public final class DayTally {

    /** The whole country, as a state. */
    public static final String COUNTRY = "";

    private static final int HALF_HOURS = 48;
    private static final long HALF_HOUR = Duration.ofMinutes(30).toMillis();

    private record Count(int[] halfHours, Sketch people, Sketch premises) {

        void add(int halfHour, UUID person, UUID venue) {
            halfHours[halfHour]++;
            people.add(person);
            premises.add(venue);
        }
    }

    private final LocalDate day;
    private final long begin;
    private final Supplier<Sketch> sketches;
    private final Map<String, Count> states = new TreeMap<>();

    public DayTally(LocalDate day, Supplier<Sketch> sketches) {
        this.day = day;
        this.begin = LocalDays.start(day).toEpochMilli();
        this.sketches = sketches;
        count(COUNTRY);
    }

    /** @param state empty when the venue's district is none that belongs to a state: then it counts for the country alone */
    public void add(UUID person, UUID venue, Instant checkedInAt, Optional<String> state) {
        int halfHour = (int) ((checkedInAt.toEpochMilli() - begin) / HALF_HOUR);
        count(COUNTRY).add(halfHour, person, venue);
        state.ifPresent(name -> count(name).add(halfHour, person, venue));
    }

    public List<DayFigures> counted() {
        return states.entrySet().stream().map(entry -> counted(entry.getKey(), entry.getValue())).toList();
    }

    private DayFigures counted(String state, Count count) {
        return new DayFigures(day, state, Arrays.stream(count.halfHours()).boxed().toList(), count.people().estimate(),
                count.premises().estimate());
    }

    private Count count(String state) {
        return states.computeIfAbsent(state, s -> new Count(new int[HALF_HOURS], sketches.get(), sketches.get()));
    }
}

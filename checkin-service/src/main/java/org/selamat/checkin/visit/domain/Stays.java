package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Stay.End;

/**
 * The stays of one person, folded from their visits.
 *
 * <p>
 * Nobody is in two places: a check-in elsewhere ends the stay before. A scan of the same venue while still there extends
 * the stay and adds none. Without a check-out somebody is taken to stay as long as the policy says for such a venue. All
 * of this is derived whenever it is asked, never stored, so visits that arrive late, twice or in any order lead to the
 * same stays.
 */
public final class Stays {

    private static final Comparator<Visit> BY_TIME = Comparator.comparing(Visit::checkedInAt)
            .thenComparing(v -> v.id().value());

    private final Function<VenueId, Duration> assumedStay;
    private final List<Stay> done = new ArrayList<>();

    private Stays(Function<VenueId, Duration> assumedStay) {
        this.assumedStay = assumedStay;
    }

    /**
     * @param visits of one person; in any order, repeated ones count once
     * @param assumedStay how long a visit lasts that nobody ended
     * @return oldest first
     */
    public static List<Stay> of(Collection<Visit> visits, Function<VenueId, Duration> assumedStay) {
        var stays = new Stays(assumedStay);
        visits.stream().sorted(BY_TIME).distinct().forEach(stays::add);
        return List.copyOf(stays.done);
    }

    private void add(Visit visit) {
        var fresh = open(visit);
        if (done.isEmpty()) {
            done.add(fresh);
            return;
        }
        int last = done.size() - 1;
        var before = done.get(last);
        if (before.venue().equals(visit.venue()) && visit.checkedInAt().isBefore(before.until())) {
            done.set(last, extended(before, fresh));
        } else {
            done.set(last, cut(before, visit.checkedInAt()));
            done.add(fresh);
        }
    }

    private Stay open(Visit visit) {
        return visit.checkedOutAt().map(out -> new Stay(visit, out, End.CHECKED_OUT, visit.proof()))
                .orElseGet(() -> new Stay(visit, visit.checkedInAt().plus(assumedStay.apply(visit.venue())), End.ASSUMED,
                        visit.proof()));
    }

    /** A check-out that was said is never prolonged by an assumption; of two that were said the later one counts. */
    private static Stay extended(Stay stay, Stay scan) {
        var proof = scan.proof().compareTo(stay.proof()) > 0 ? scan.proof() : stay.proof();
        if (stay.end() == scan.end()) {
            return new Stay(stay.first(), later(stay.until(), scan.until()), stay.end(), proof);
        }
        var said = stay.end() == End.CHECKED_OUT ? stay : scan;
        return new Stay(stay.first(), said.until(), End.CHECKED_OUT, proof);
    }

    private static Stay cut(Stay stay, Instant at) {
        return stay.until().isAfter(at) ? new Stay(stay.first(), at, End.NEXT_CHECK_IN, stay.proof()) : stay;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

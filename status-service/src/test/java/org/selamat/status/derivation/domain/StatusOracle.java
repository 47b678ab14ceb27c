package org.selamat.status.derivation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.evidence.domain.Details.SharedTime;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.policy.domain.Label;

/**
 * The rules a second time, written from the regulations as questions about one moment, with the figures of each period
 * spelt out and nothing shared with the fold: no claims, no policy file, no spans.
 */
final class StatusOracle {

    private final List<Evidence> known;
    private final List<Evidence> changes;
    private final Instant t;

    StatusOracle(List<Evidence> standing, Instant t) {
        this.known = standing.stream().filter(e -> !e.occurredAt().isAfter(t)).toList();
        this.changes = known.stream().filter(e -> is(e, "HOME_ORDER_EXTENDED") || is(e, "HOME_ORDER_REDUCED"))
                .filter(e -> e.grade().ordinal() >= Grade.OFFICER.ordinal()).sorted(Evidence.CHRONOLOGICAL).toList();
        this.t = t;
    }

    Label label() {
        if (any(e -> is(e, "DECEASED") && e.grade().ordinal() >= Grade.OFFICER.ordinal())) {
            return Label.DECEASED;
        }
        if (any(e -> isCase(e) && t.isBefore(end(e, changes.size())))) {
            return Label.CONFIRMED;
        }
        if (any(e -> !isCase(e) && keepsAtHome(e) && t.isBefore(end(e, changes.size())))) {
            return Label.HOME_SURVEILLANCE;
        }
        if (any(e -> isSuspicion(e) && within(e, 10))) {
            return Label.SUSPECTED;
        }
        if (any(e -> is(e, "UNDER_SURVEILLANCE") && within(e, 10))) {
            return Label.UNDER_SURVEILLANCE;
        }
        return any(e -> is(e, "EXPOSURE") && weighted(e) >= 10 && within(e, 10)) ? Label.CASUAL_CONTACT : Label.LOW_RISK;
    }

    private boolean keepsAtHome(Evidence e) {
        return is(e, "HOME_SURVEILLANCE") || is(e, "ARRIVAL") || is(e, "CLOSE_CONTACT") || changes.contains(e)
                || isCase(e) && !t.isBefore(malaysianDay("2022-02-07"));
    }

    /** When it ends if only the first so many changes of officers had been made; an extension of nothing never began. */
    private Instant end(Evidence e, int made) {
        if (made == 0) {
            return ownEnd(e);
        }
        Evidence change = changes.get(made - 1);
        Instant before = change.equals(e) ? e.occurredAt() : end(e, made - 1);
        if (change.equals(e) && is(e, "HOME_ORDER_EXTENDED") && heldAt(e.occurredAt(), made - 1)) {
            return newEnd(e);
        }
        boolean touched = is(change, "HOME_ORDER_REDUCED") && keepsAtHome(e)
                && isHeld(e, before, change.occurredAt(), made - 1);
        return touched && newEnd(change).isBefore(before) ? later(newEnd(change), change.occurredAt()) : before;
    }

    private boolean heldAt(Instant moment, int made) {
        return any(e -> keepsAtHome(e) && isHeld(e, end(e, made), moment, made));
    }

    private boolean isHeld(Evidence e, Instant end, Instant moment, int made) {
        boolean begun = changes.contains(e) ? changes.indexOf(e) < made : !e.occurredAt().isAfter(moment);
        return begun && end.isAfter(moment);
    }

    private Instant ownEnd(Evidence e) {
        if (isCase(e)) {
            return isolationEnd(e);
        }
        int days = is(e, "HOME_SURVEILLANCE") ? 14
                : is(e, "ARRIVAL") ? arrivalDays(e) : is(e, "CLOSE_CONTACT") ? contactDays(e) : 0;
        return e.occurredAt().plus(Duration.ofDays(days));
    }

    private static Instant newEnd(Evidence change) {
        return ((NewEnd) change.details()).until();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isCase(Evidence e) {
        boolean rapidCounts = !t.isBefore(malaysianDay("2022-03-11"));
        boolean confirms = is(e, "CASE_CONFIRMED") && e.grade().ordinal() >= Grade.OFFICER.ordinal()
                || e.grade() == Grade.LAB && (is(e, "PCR_POSITIVE") || is(e, "RTK_POSITIVE") && rapidCounts);
        return confirms && !any(n -> negative(n) && rank(n) > rank(e) && !n.occurredAt().isBefore(e.occurredAt())
                && hours(e, n) <= 48) && !clearedByOfficer(e);
    }

    private boolean isSuspicion(Evidence e) {
        boolean positive = is(e, "PCR_POSITIVE") || is(e, "RTK_POSITIVE");
        if (!positive && !is(e, "CASE_SUSPECTED") || isCase(e) || clearedByOfficer(e)) {
            return false;
        }
        return !any(n -> negative(n) && (rank(n) > rank(e) && hours(n, e) <= 48
                || rank(n) == rank(e) && n.occurredAt().isAfter(e.occurredAt())));
    }

    private boolean clearedByOfficer(Evidence e) {
        return any(n -> is(n, "NOT_A_CASE") && rank(e) <= rank(n) && !n.occurredAt().isBefore(e.occurredAt()));
    }

    private Instant isolationEnd(Evidence e) {
        Instant start = e.occurredAt();
        if (!t.isBefore(malaysianDay("2023-12-21"))) {
            start = known.stream()
                    .filter(s -> is(s, "SYMPTOMS") && s.grade().ordinal() >= Grade.OFFICER.ordinal())
                    .filter(s -> !s.occurredAt().isAfter(e.occurredAt()) && hours(s, e) <= 14 * 24)
                    .map(Evidence::occurredAt).min(Instant::compareTo).orElse(start);
        }
        Instant end = start.plus(Duration.ofDays(isolationDays(start)));
        return known.stream()
                .filter(r -> is(r, "RECOVERED") && r.grade().ordinal() >= Grade.OFFICER.ordinal())
                .filter(r -> !r.occurredAt().isBefore(e.occurredAt()) && !r.occurredAt().isAfter(end))
                .map(Evidence::occurredAt).min(Instant::compareTo).orElse(end);
    }

    private int isolationDays(Instant start) {
        if (!t.isBefore(malaysianDay("2023-12-21"))) {
            return 5;
        }
        return t.isBefore(malaysianDay("2022-02-07")) ? 14 : doses(start) > 0 ? 7 : 10;
    }

    private int arrivalDays(Evidence e) {
        if (!t.isBefore(malaysianDay("2022-08-01"))) {
            return 0;
        }
        return t.isBefore(malaysianDay("2021-10-18")) ? 14 : doses(e.occurredAt()) > 0 ? 7 : 10;
    }

    private int contactDays(Evidence e) {
        if (t.isBefore(malaysianDay("2022-03-01"))) {
            return 14;
        }
        boolean ill = any(s -> is(s, "SYMPTOMS") && !s.occurredAt().isBefore(e.occurredAt()) && hours(e, s) <= 7 * 24);
        return switch (doses(e.occurredAt())) {
            case 0 -> 7;
            case 1 -> 5;
            default -> ill ? 5 : 0;
        };
    }

    /** 0 not vaccinated, 1 vaccinated, 2 boosted, by doses at least 14 days before. */
    private int doses(Instant at) {
        Predicate<Evidence> counts = d -> is(d, "DOSE") && !d.occurredAt().plus(Duration.ofDays(14)).isAfter(at);
        boolean complete = any(counts.and(d -> ((DoseInCourse) d.details()).number() >= ((DoseInCourse) d.details()).total()));
        boolean boosted = any(counts.and(d -> ((DoseInCourse) d.details()).number() >= 3));
        return complete ? boosted ? 2 : 1 : 0;
    }

    private boolean within(Evidence e, int days) {
        return t.isBefore(e.occurredAt().plus(Duration.ofDays(days)));
    }

    private boolean any(Predicate<Evidence> test) {
        return known.stream().anyMatch(test);
    }

    private static boolean is(Evidence e, String kind) {
        return e.kind() == EvidenceKind.valueOf(kind);
    }

    private static boolean negative(Evidence e) {
        return is(e, "PCR_NEGATIVE") || is(e, "RTK_NEGATIVE");
    }

    private static int rank(Evidence e) {
        return 10 * e.grade().ordinal() + (e.kind().name().startsWith("PCR") ? 1 : 0);
    }

    private static double weighted(Evidence e) {
        return ((SharedTime) e.details()).minutes() * ((SharedTime) e.details()).weight();
    }

    private static long hours(Evidence from, Evidence to) {
        return Duration.between(from.occurredAt(), to.occurredAt()).toHours();
    }

    private static Instant malaysianDay(String date) {
        return Instant.parse(date + "T00:00:00+08:00");
    }
}

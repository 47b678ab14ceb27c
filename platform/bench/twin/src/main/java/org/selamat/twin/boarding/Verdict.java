package org.selamat.twin.boarding;

import java.util.Optional;

import org.selamat.status.name.domain.HolderMatch;
import org.selamat.twin.boarding.KnownPerson.Facts;

/**
 * What follows from what is known: the commonest of the suite's rules.
 *
 * @param reason empty when there is none to say
 */
record Verdict(String decision, String identityMatch, Optional<String> reason, boolean identified) {

    private static final int ATTEMPTS = 5;

    static Verdict of(Optional<Facts> known, Optional<HolderMatch> match) {
        if (known.isEmpty()) {
            return new Verdict("INSUFFICIENT_DATA", "NOT_REGISTERED", Optional.of("NOT_REGISTERED"), false);
        }
        if (known.get().missed() >= ATTEMPTS) {
            return new Verdict("INSUFFICIENT_DATA", "TOO_MANY_ATTEMPTS", Optional.of("TOO_MANY_ATTEMPTS"), false);
        }
        var how = match.orElse(HolderMatch.BIRTH_DATE_MISMATCH);
        return switch (how) {
            case NAME_MISMATCH, BIRTH_DATE_MISMATCH -> new Verdict("INSUFFICIENT_DATA", how.name(), Optional.of(how.name()),
                    false);
            case NEAR -> new Verdict("REFER", how.name(), Optional.of("NAME_NEAR"), true);
            case EXACT, COMPATIBLE -> ofIdentified(known.get(), how);
        };
    }

    private static Verdict ofIdentified(Facts facts, HolderMatch how) {
        if (facts.orderIssued().isEmpty()) {
            return new Verdict("OK_TO_BOARD", how.name(), Optional.empty(), true);
        }
        boolean certain = facts.backed() && !facts.contested();
        return new Verdict(certain ? "DO_NOT_BOARD" : "REFER", how.name(), Optional.of("HEALTH_ORDER"), true);
    }
}

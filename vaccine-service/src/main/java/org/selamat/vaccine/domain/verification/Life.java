package org.selamat.vaccine.domain.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * From when until when a certificate holds. Both ends are inclusive and there is no tolerance.
 *
 * @param until empty where the format lets a certificate hold for ever
 */
public record Life(Optional<Instant> from, Optional<Instant> until) {

    /** Ticks {@link Check#NOT_YET_VALID} and {@link Check#EXPIRED} off. */
    public void judge(Instant at, Checklist checks) {
        checks.tick(Check.NOT_YET_VALID, from.filter(at::isBefore).map(late -> Reason.ISSUED_IN_FUTURE));
        checks.tick(Check.EXPIRED, until.filter(at::isAfter).map(early -> Reason.CERTIFICATE_EXPIRED));
    }
}

package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.CodeReading;
import org.selamat.checkin.venue.domain.CodeReading.Genuine;
import org.selamat.checkin.venue.domain.CodeReading.Reason;
import org.selamat.checkin.venue.domain.CodeReading.Refused;
import org.selamat.checkin.venue.domain.PosterChecks;
import org.selamat.checkin.venue.domain.ScannedText;
import org.selamat.checkin.venue.domain.SelfScan;
import org.selamat.checkin.venue.domain.VenueKeys;

/** The owner's daily look at the own poster: whether what hangs there is still this venue's code. */
@ApplicationScoped
public class CheckPoster {

    private final OwnVenue ownVenue;
    private final ScannedCodes codes;
    private final VenueKeys keys;
    private final PosterChecks checks;
    private final Clock clock;

    CheckPoster(OwnVenue ownVenue, ScannedCodes codes, VenueKeys keys, PosterChecks checks, Clock clock) {
        this.ownVenue = ownVenue;
        this.codes = codes;
        this.keys = keys;
        this.checks = checks;
        this.clock = clock;
    }

    /** @return empty when it isn't the caller's venue */
    @Transactional
    public Optional<SelfScan> scan(VenueId id, PersonId owner, String text) {
        return ownVenue.find(id, owner).map(venue -> {
            var now = clock.instant();
            var found = judge(id, codes.read(ScannedText.of(text).code(), now), now);
            checks.add(id, LocalDays.of(now), found);
            return found;
        });
    }

    private SelfScan judge(VenueId id, CodeReading reading, Instant now) {
        if (reading instanceof Refused refused) {
            return refused.reason() == Reason.OUTDATED || refused.reason() == Reason.VENUE_CLOSED ? SelfScan.OUTDATED
                    : SelfScan.NOT_GENUINE;
        }
        var code = ((Genuine) reading).code();
        if (!code.venue().equals(id)) {
            return SelfScan.OTHER_VENUE;
        }
        return code.key().equals(keys.current(now).id()) ? SelfScan.RIGHT : SelfScan.REPRINT;
    }
}

package org.selamat.checkin.exposure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Contact;
import org.selamat.checkin.exposure.domain.Exposure;
import org.selamat.checkin.exposure.domain.ExposureChange;
import org.selamat.checkin.exposure.domain.ExposureEvents;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.Exposures;
import org.selamat.checkin.exposure.domain.VenueAlert;
import org.selamat.kit.id.Uuids;

/** Brings what was told about a case in line with what is true. */
@ApplicationScoped
class TellExposures {

    private static final Logger LOG = Logger.getLogger(TellExposures.class);

    private final Exposures exposures;
    private final ExposureEvents events;
    private final ExposurePolicy policy;
    private final Clock clock;

    TellExposures(Exposures exposures, ExposureEvents events, ExposurePolicy policy, Clock clock) {
        this.exposures = exposures;
        this.events = events;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param crowded venues where the case met too many people to tell each of them automatically */
    void settle(CaseId cause, Collection<Contact> contacts, Set<VenueId> crowded, Instant now) {
        var change = ExposureChange.between(exposures.standing(cause), contacts, crowded);
        // what replaces something is told first, so that nobody looks unexposed in between
        change.withdrawn().forEach(exposure -> exposures.withdraw(exposure, now));
        change.found().forEach(contact -> find(cause, contact, now));
        change.withdrawn().forEach(events::withdrawn);
        crowded.forEach(venue -> raise(new VenueAlert(cause, venue, policy.mostPersonsPerVenue() + 1, policy.version()), now));
    }

    void withdrawAll(CaseId cause, Instant now) {
        for (Exposure exposure : exposures.standing(cause)) {
            exposures.withdraw(exposure, now);
            events.withdrawn(exposure);
        }
    }

    private void find(CaseId cause, Contact contact, Instant now) {
        var exposure = new Exposure(Uuids.v7(clock), cause, contact);
        exposures.add(exposure, policy.version(), now);
        events.found(exposure);
    }

    private void raise(VenueAlert alert, Instant now) {
        if (exposures.raise(alert, now)) {
            LOG.warnf("venue alert: case %s met more than %d people at venue %s, none of them is told automatically",
                    alert.cause().value(), policy.mostPersonsPerVenue(), alert.venue().value());
        }
    }
}

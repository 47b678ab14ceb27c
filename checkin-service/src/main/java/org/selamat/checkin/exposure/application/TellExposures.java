package org.selamat.checkin.exposure.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Contact;
import org.selamat.checkin.exposure.domain.Exposure;
import org.selamat.checkin.exposure.domain.ExposureChange;
import org.selamat.checkin.exposure.domain.ExposureEvents;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.Exposures;
import org.selamat.checkin.exposure.domain.VenueAlerts;
import org.selamat.kit.id.Uuids;

/** Brings what was told about a case in line with what is true. */
@ApplicationScoped
class TellExposures {

    private static final Logger LOG = Logger.getLogger(TellExposures.class);

    private final Exposures exposures;
    private final VenueAlerts alerts;
    private final ExposureEvents events;
    private final ExposurePolicies policies;
    private final ResultRate rate;

    TellExposures(Exposures exposures, VenueAlerts alerts, ExposureEvents events, ExposurePolicies policies, ResultRate rate) {
        this.exposures = exposures;
        this.alerts = alerts;
        this.events = events;
        this.policies = policies;
        this.rate = rate;
    }

    /**
     * @param crowded venues where the case met too many people to tell each of them automatically
     * @param scope where it was looked; what stands elsewhere stays
     * @return unfinished when the rate of results allowed only a part of it; the rest is for the next time
     */
    Matched settle(CaseId cause, Collection<Contact> contacts, Set<VenueId> crowded, Predicate<VenueId> scope, Instant now) {
        crowded.forEach(venue -> raise(cause, venue, now));
        var standing = exposures.standing(cause).stream().filter(exposure -> scope.test(exposure.contact().venue())).toList();
        var change = ExposureChange.between(standing,
                contacts.stream().filter(contact -> exposures.keeps(contact.day())).toList(), crowded);
        int allowed = rate.take(change.size(), now);
        // what replaces something is told first, so that nobody looks unexposed in between
        var part = change.first(allowed);
        part.withdrawn().forEach(exposure -> exposures.withdraw(exposure, now));
        part.found().forEach(contact -> find(cause, contact, now));
        part.withdrawn().forEach(events::withdrawn);
        exposures.touched(part.venues());
        if (allowed < change.size()) {
            return Matched.UNFINISHED;
        }
        return change.size() == 0 ? Matched.UNCHANGED : Matched.CHANGED;
    }

    Set<VenueId> toldAt(CaseId cause) {
        return exposures.standing(cause).stream().map(exposure -> exposure.contact().venue()).collect(Collectors.toSet());
    }

    void withdrawAll(CaseId cause, Instant now) {
        var standing = exposures.standing(cause);
        for (Exposure exposure : standing) {
            exposures.withdraw(exposure, now);
            events.withdrawn(exposure);
        }
        exposures.touched(new ExposureChange(List.of(), standing).venues());
    }

    private void find(CaseId cause, Contact contact, Instant now) {
        var exposure = new Exposure(Uuids.v7(Clock.fixed(now, ZoneOffset.UTC)), cause, contact);
        exposures.add(exposure, policies.on(contact.day()).version(), now);
        events.found(exposure);
    }

    private void raise(CaseId cause, VenueId venue, Instant now) {
        var policy = policies.on(LocalDays.of(now));
        // a log is kept for longer than anybody may know which case was where
        alerts.raise(cause, venue, policy.mostPersonsPerVenue() + 1, policy.version(), now).ifPresent(
                alert -> LOG.warnf("venue alert %s: a case met more than %d people, none of them is told automatically", alert,
                        policy.mostPersonsPerVenue()));
    }
}

package org.selamat.checkin.exposure.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.At;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.Contact;
import org.selamat.checkin.exposure.domain.ContactTally;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.Presence;
import org.selamat.checkin.exposure.domain.VenueAlert.Decision;
import org.selamat.checkin.exposure.domain.Window;

/** Whom one case met, and where it met too many to tell each of them without a person's yes. */
final class Meetings {

    /** More than any venue holds: a crowd that two people decided to tell is told whole. */
    private static final int EVERYBODY = 1_000_000;

    private final ConfirmedCase confirmed;
    private final Map<VenueId, Decision> decisions;
    private final Neighbours neighbours;
    private final ExposurePolicies policies;
    private final ContactTally tally;
    private final Set<VenueId> crowded = new HashSet<>();

    Meetings(ConfirmedCase confirmed, Map<VenueId, Decision> decisions, Neighbours neighbours, ExposurePolicies policies) {
        this.confirmed = confirmed;
        this.decisions = decisions;
        this.neighbours = neighbours;
        this.policies = policies;
        this.tally = new ContactTally(confirmed, policies);
    }

    /** @param at a presence of the case that reaches into its infectious window */
    void add(At at) {
        var whole = neighbours.wholeOf(at.venue());
        for (Window part : at.presence().within(confirmed.infectious()).orElseThrow().byDay()) {
            var policy = policies.on(LocalDays.of(part.from()));
            var ofCase = at.presence().during(part);
            meet(at.venue(), most -> neighbours.at(at.venue(), part, confirmed.person(), most), policy)
                    .ifPresent(others -> tally.add(at.venue(), ofCase, others));
            if (policy.trust().elsewhereInPremises() > 0) {
                meet(whole, most -> neighbours.perhapsAt(at.venue(), part, confirmed.person(), most), policy)
                        .ifPresent(others -> tally.addPerhaps(whole, ofCase, others));
            }
        }
    }

    List<Contact> contacts() {
        return tally.contacts();
    }

    Set<VenueId> crowded() {
        return crowded;
    }

    private interface LookUp {
        Optional<List<Presence>> others(int most);
    }

    /** A crowd stays untold until two people say otherwise, even when a later match would count fewer. */
    private Optional<List<Presence>> meet(VenueId venue, LookUp lookUp, ExposurePolicy policy) {
        var decision = Optional.ofNullable(decisions.get(venue));
        boolean released = decision.filter(Decision.TELL::equals).isPresent();
        var found = decision.isPresent() && !released ? Optional.<List<Presence>> empty()
                : lookUp.others(released ? EVERYBODY : policy.mostPersonsPerVenue());
        if (found.isEmpty()) {
            crowded.add(venue);
        }
        return found;
    }
}

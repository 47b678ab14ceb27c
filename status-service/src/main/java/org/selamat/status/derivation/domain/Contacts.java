package org.selamat.status.derivation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Details.SharedTime;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.policy.domain.ContactRules;
import org.selamat.status.policy.domain.Immunity;
import org.selamat.status.policy.domain.Label;

/**
 * Contacts of a case, close and casual. Nothing about the person's own tests changes them: "not a case" leaves a valid
 * contact's follow-up as it is (SORMAS #3424).
 */
final class Contacts {

    private final Known known;
    private final ContactRules rules;

    Contacts(Known known) {
        this.known = known;
        this.rules = known.policy().contacts();
    }

    Stream<Claim> claims() {
        return Stream.concat(
                Stream.concat(known.of(EvidenceKind.CLOSE_CONTACT), exposures().filter(this::isClose)).map(this::close),
                exposures().filter(this::isCasual).map(this::casual));
    }

    private Stream<Evidence> exposures() {
        return known.of(EvidenceKind.EXPOSURE);
    }

    private boolean isClose(Evidence exposure) {
        return rules.makesCloseContact(sharedTime(exposure));
    }

    private boolean isCasual(Evidence exposure) {
        return rules.makesCasualContact(sharedTime(exposure));
    }

    private Claim casual(Evidence exposure) {
        return Claim.of(Label.CASUAL_CONTACT, Rule.EXPOSURE_AT_PREMISES, exposure, exposure.occurredAt().plus(rules.casual()));
    }

    private Claim close(Evidence contact) {
        Instant at = contact.occurredAt();
        Optional<Evidence> symptoms = known.firstBetween(EvidenceKind.SYMPTOMS, at,
                at.plus(rules.quarantine().of(Immunity.NOT_VACCINATED)));
        Instant until = at.plus(quarantine(at, symptoms.isPresent()));
        return labelled(contact, symptoms.isPresent(), until)
                .ordering(rules.homeOrder())
                .alsoBecauseOf(symptoms.stream().toList())
                .alsoBecauseOf(known.immunisedBy(at));
    }

    /** A booster spares only who stays well: with symptoms the period of the vaccinated applies. */
    private Duration quarantine(Instant at, boolean symptoms) {
        Immunity immunity = known.immunityAt(at);
        return rules.quarantine().of(immunity == Immunity.BOOSTED && symptoms ? Immunity.VACCINATED : immunity);
    }

    private Claim labelled(Evidence contact, boolean symptoms, Instant until) {
        if (rules.homeOrder()) {
            return Claim.of(Label.HOME_SURVEILLANCE, Rule.HOME_ORDER_AS_CLOSE_CONTACT, contact, until);
        }
        return symptoms
                ? Claim.of(Label.CLOSE_CONTACT_SYMPTOMATIC, Rule.CLOSE_CONTACT_WITH_SYMPTOMS, contact, until)
                : Claim.of(Label.CLOSE_CONTACT, Rule.CLOSE_CONTACT, contact, until);
    }

    private static double sharedTime(Evidence exposure) {
        return ((SharedTime) exposure.details()).weightedMinutes();
    }
}

package org.selamat.vaccine.application.claim;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.claim.ClaimEvents;
import org.selamat.vaccine.domain.claim.ClaimedDose;
import org.selamat.vaccine.domain.claim.DoseClaim;
import org.selamat.vaccine.domain.claim.DoseClaims;
import org.selamat.vaccine.domain.claim.Finding;

/** A person says that a dose is missing. Answers at once; only what nothing explains becomes a case, and one case only. */
@ApplicationScoped
public class ClaimDose {

    /** What the person gets. */
    public sealed interface Answer {

        record Answered(DoseClaim claim) implements Answer {
        }

        /** The id is in use for another claim. */
        record IdTaken() implements Answer {
        }

        /** The news of this person's registration hasn't arrived here yet. */
        record PersonNotYetKnown() implements Answer {
        }
    }

    private final KnownPersons persons;
    private final DoseClaims claims;
    private final ClaimDesk desk;
    private final ClaimEvents events;
    private final Clock clock;

    ClaimDose(KnownPersons persons, DoseClaims claims, ClaimDesk desk, ClaimEvents events, Clock clock) {
        this.persons = persons;
        this.claims = claims;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Answer claim(UUID id, PersonId person, ClaimedDose said) {
        var existing = claims.claim(id);
        if (existing.isPresent()) {
            return existing.filter(known -> known.isSameClaim(person, said)).<Answer> map(Answer.Answered::new)
                    .orElseGet(Answer.IdTaken::new);
        }
        // one claim of a person at a time, so that two at once can't open two cases
        return persons.locked(person).<Answer> map(known -> new Answer.Answered(decide(id, person, said)))
                .orElseGet(Answer.PersonNotYetKnown::new);
    }

    private DoseClaim decide(UUID id, PersonId person, ClaimedDose said) {
        var finding = desk.judge(person, said);
        var opened = claims.of(person).stream().filter(earlier -> earlier.covers(said)).findFirst();
        boolean needsHuman = finding instanceof Finding.Unexplained;
        var caseId = needsHuman ? opened.flatMap(DoseClaim::caseId).or(() -> Optional.of(id)) : Optional.<UUID> empty();
        var claim = new DoseClaim(id, person, said, finding, caseId, clock.instant());
        claims.add(claim);
        if (needsHuman && opened.isEmpty()) {
            events.doseClaimed(claim);
        }
        return claim;
    }
}

package org.selamat.status.reversal.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.domain.PersonConvergence;
import org.selamat.status.reversal.domain.Reversals;

/** Who still holds an old answer about one person. The person sees that somebody looked. */
@ApplicationScoped
public class ReadPersonConvergence {

    /** Prevention and Control of Infectious Diseases Act 1988, under which officers work. */
    private static final String LAW = "ACT-342";

    private final Reversals reversals;
    private final Statuses statuses;
    private final AccessRecords accesses;

    ReadPersonConvergence(Reversals reversals, Statuses statuses, AccessRecords accesses) {
        this.reversals = reversals;
        this.statuses = statuses;
        this.accesses = accesses;
    }

    @Transactional
    public Reading of(PersonId person) {
        accesses.record(Access.read("status.convergence", person.value(), "version", "copies").basedOn(LAW));
        return new Reading(statuses.current(person).map(StatusVersion::version), reversals.convergenceOf(person));
    }

    /** The newest version decided, absent when there never was one, and what was taken back, newest first. */
    public record Reading(Optional<Long> version, List<PersonConvergence> reversals) {
    }
}

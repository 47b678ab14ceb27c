package org.selamat.status.reversal.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.domain.CopyFeeds;
import org.selamat.status.reversal.domain.PersonConvergence;
import org.selamat.status.reversal.domain.Reversals;

/** Who still holds an old answer about one person. The person sees that somebody looked. */
@ApplicationScoped
public class ReadPersonConvergence {

    /** Prevention and Control of Infectious Diseases Act 1988, under which officers work. */
    private static final String LAW = "ACT-342";

    private final Reversals reversals;
    private final Statuses statuses;
    private final BoardingModel boarding;
    private final CopyFeeds feeds;
    private final AccessRecords accesses;

    ReadPersonConvergence(Reversals reversals, Statuses statuses, BoardingModel boarding, CopyFeeds feeds,
            AccessRecords accesses) {
        this.reversals = reversals;
        this.statuses = statuses;
        this.boarding = boarding;
        this.feeds = feeds;
        this.accesses = accesses;
    }

    @Transactional
    public Reading of(PersonId person) {
        accesses.record(Access.read("status.convergence", person.value(), "version", "copies").basedOn(LAW));
        return new Reading(statuses.current(person).map(StatusVersion::version), reversals.convergenceOf(person),
                copyOf(person), feeds.completeAsOf());
    }

    /** The boarding copy is looked at itself, whatever changed last: it needn't report for that. */
    private Copied copyOf(PersonId person) {
        long held = Optional.ofNullable(boarding.of(List.of(person)).get(person)).map(BoardingModel.Entry::version).orElse(0L);
        return new Copied(held, Optional.ofNullable(statuses.decidedFirstAfter(Map.of(person, held)).get(person)));
    }

    /**
     * The newest version decided, absent when there never was one, what was taken back, newest first, and the boarding copy.
     *
     * @param feeds by copy, up to when everything published about anybody is applied there
     */
    public record Reading(Optional<Long> version, List<PersonConvergence> reversals, Copied boarding,
            Map<String, Instant> feeds) {
    }

    /**
     * What a copy holds now.
     *
     * @param version 0 when it knows nothing about the person
     * @param behindSince when the first version was decided that it lacks; absent when it lacks none
     */
    public record Copied(long version, Optional<Instant> behindSince) {
    }
}

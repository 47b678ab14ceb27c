package org.selamat.status.brake.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.brake.domain.Effect;
import org.selamat.status.brake.domain.Worsenings;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;

/** Finds out what one piece of evidence would do to its person, and keeps the account of what it did. */
@ApplicationScoped
class Consequence {

    private final EvidenceLog log;
    private final StatusFold fold;
    private final Worsenings worsenings;
    private final Clock clock;

    Consequence(EvidenceLog log, StatusFold fold, Worsenings worsenings, Clock clock) {
        this.log = log;
        this.fold = fold;
        this.worsenings = worsenings;
        this.clock = clock;
    }

    /** @param evidence already in the log; empty when it was voided before it came */
    Optional<Effect> of(Evidence evidence) {
        EvidenceSet with = log.of(evidence.person());
        if (with.isVoided(evidence.id())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(Effect.ofNews(fold.at(now, with.without(evidence.id())), fold.at(now, with)));
    }

    void note(String source, Optional<BatchId> batch, Collection<StatusVersion> worse) {
        worsenings.note(source, batch, worse);
    }
}

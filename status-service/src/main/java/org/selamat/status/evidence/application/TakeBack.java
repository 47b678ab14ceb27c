package org.selamat.status.evidence.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.application.FoldNow;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

/**
 * A source takes back what it told, and may say in the same breath how it was instead. Both take effect in one derivation, so
 * that nobody is told what would hold in between.
 */
@ApplicationScoped
public class TakeBack {

    private final EvidenceLog log;
    private final FoldNow fold;
    private final FollowTakingBack follow;
    private final Clock clock;

    TakeBack(EvidenceLog log, FoldNow fold, FollowTakingBack follow, Clock clock) {
        this.log = log;
        this.fold = fold;
        this.follow = follow;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void takeBack(PersonId person, EvidenceId wrong, String source) {
        takeBack(person, Voiding.bySource(wrong, source, clock.instant()), Optional.empty());
    }

    @Transactional(TxType.MANDATORY)
    public void replace(EvidenceId wrong, Evidence right) {
        takeBack(right.person(), Voiding.bySource(wrong, right.origin().source(), clock.instant()), Optional.of(right));
    }

    /** The same again changes nothing. */
    private void takeBack(PersonId person, Voiding voiding, Optional<Evidence> right) {
        Map<PersonId, Status> before = fold.of(log.sharing(Set.of(person)));
        List<Voiding> voided = log.addVoidings(List.of(voiding));
        List<Evidence> added = log.add(right.stream().toList());
        if (!voided.isEmpty() || !added.isEmpty()) {
            follow.follow(new FollowTakingBack.Taken(person, voided, added), before);
        }
    }
}

package org.selamat.status.derivation.application;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.brake.application.Gate;
import org.selamat.status.derivation.application.KeepBack.Sorted;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.person.domain.PersonId;

/**
 * Derives the statuses of people for whom time has passed or a policy took effect. What that makes worse counts at the
 * brake and is kept back like anything else that is one too many: a wrong policy is no better reason for a wave of orders
 * than a wrong file.
 */
@ApplicationScoped
public class LetTimePass {

    private final EvidenceLog log;
    private final KeepBack keepBack;
    private final DeriveStatus derive;
    private final Gate gate;

    LetTimePass(EvidenceLog log, KeepBack keepBack, DeriveStatus derive, Gate gate) {
        this.log = log;
        this.keepBack = keepBack;
        this.derive = derive;
        this.gate = gate;
    }

    /** @return those about whom something can't be folded; for everyone else it is done */
    @Transactional(TxType.MANDATORY)
    public Set<PersonId> of(Collection<PersonId> asked) {
        Sorted sorted = keepBack.sort(log.sharing(Set.copyOf(asked)));
        if (!sorted.foldable().isEmpty()) {
            Map<PersonId, StatusVersion> changed = derive.of(sorted.foldable(), Cause.CLOCK);
            changed.values().stream().filter(one -> sorted.admitted().containsKey(one.person()))
                    .collect(groupingBy(one -> sorted.admitted().get(one.person())))
                    .forEach((source, worse) -> gate.note(source, Optional.empty(), worse));
        }
        Set<PersonId> left = new HashSet<>(asked);
        left.removeAll(sorted.foldable());
        return left;
    }
}

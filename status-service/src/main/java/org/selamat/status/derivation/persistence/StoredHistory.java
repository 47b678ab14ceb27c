package org.selamat.status.derivation.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.derivation.domain.PastStatus;
import org.selamat.status.derivation.domain.StatusHistory;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class StoredHistory implements StatusHistory {

    private final StatelessSession session;

    StoredHistory(StatelessSession session) {
        this.session = session;
    }

    @Override
    public List<PastStatus> of(PersonId person, int most) {
        List<PastStatus> newestFirst = session
                .createSelectionQuery("from StatusVersionEntity where personId = :person order by version desc",
                        StatusVersionEntity.class)
                .setParameter("person", person.value()).setMaxResults(most).getResultList().stream().map(StoredHistory::past)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static PastStatus past(StatusVersionEntity entity) {
        TreeSet<EvidenceId> evidence = Arrays.stream(entity.evidenceIds).map(EvidenceId::new)
                .collect(Collectors.toCollection(TreeSet::new));
        return new PastStatus(entity.version, entity.label, entity.rule, entity.since, Optional.ofNullable(entity.validUntil),
                evidence, entity.policyVersion, entity.decidedAt);
    }
}

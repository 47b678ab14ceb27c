package org.selamat.status.derivation.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class StoredCases implements CaseRegister {

    private static final String OPEN = "select c.* from confirmed_case c where c.person_id = any(cast(:persons as uuid[])) and c.open";

    private final StatelessSession session;

    StoredCases(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Map<PersonId, Set<EvidenceId>> openOf(Collection<PersonId> persons) {
        return session.createNativeQuery(OPEN, ConfirmedCaseEntity.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).getResultStream()
                .collect(Collectors.groupingBy(entity -> new PersonId(entity.personId),
                        Collectors.mapping(entity -> new EvidenceId(entity.caseId), Collectors.toSet())));
    }

    @Override
    public void opened(Collection<Opened> cases) {
        session.upsertMultiple(cases.stream().map(ConfirmedCaseEntity::of).toList());
    }

    @Override
    public void closed(Collection<EvidenceId> cases) {
        if (!cases.isEmpty()) {
            session.createMutationQuery("update ConfirmedCaseEntity set open = false where caseId in :ids")
                    .setParameter("ids", cases.stream().map(EvidenceId::value).toList()).executeUpdate();
        }
    }

    @Override
    public Set<UUID> open(Collection<UUID> caseIds) {
        return Set.copyOf(session.createSelectionQuery("select caseId from ConfirmedCaseEntity where caseId in :ids and open",
                UUID.class).setParameter("ids", caseIds).getResultList());
    }
}

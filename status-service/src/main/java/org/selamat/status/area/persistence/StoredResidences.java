package org.selamat.status.area.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.area.domain.GridCell;
import org.selamat.status.area.domain.ResidenceStatement;
import org.selamat.status.area.domain.Residences;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class StoredResidences implements Residences {

    private static final String ADD = """
            INSERT INTO case_residence (case_id, state, district, cell, stay, stated_by, actor, stated_at)
            VALUES (:case, :state, :district, cast(:cell AS varchar), :stay, :by, :actor, :at)""";

    private static final String OF_CASES = """
            SELECT DISTINCT ON (case_id) case_id, state FROM case_residence WHERE case_id IN :ids
            ORDER BY case_id, stated_by = 'OFFICER' DESC, seq DESC""";
    private static final String OF_PERSONS = """
            SELECT DISTINCT ON (e.person_id) e.person_id, r.state FROM evidence e JOIN case_residence r ON r.case_id = e.id
            WHERE e.person_id IN :ids ORDER BY e.person_id, e.occurred_at DESC, r.stated_by = 'OFFICER' DESC, r.seq DESC""";

    private final StatelessSession session;

    StoredResidences(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(ResidenceStatement statement) {
        var residence = statement.residence();
        session.createNativeMutationQuery(ADD)
                .setParameter("case", statement.caseId())
                .setParameter("state", residence.district().state())
                .setParameter("district", residence.district().code())
                .setParameter("cell", residence.cell().map(GridCell::code).orElse(null))
                .setParameter("stay", residence.stay().name())
                .setParameter("by", statement.by().name())
                .setParameter("actor", statement.actor())
                .setParameter("at", statement.at())
                .executeUpdate();
    }

    @Override
    public Map<UUID, String> statesOf(Collection<UUID> cases) {
        return states(OF_CASES, cases);
    }

    @Override
    public Map<PersonId, String> statesOfPersons(Collection<PersonId> persons) {
        Map<PersonId, String> found = new HashMap<>();
        states(OF_PERSONS, persons.stream().map(PersonId::value).toList())
                .forEach((person, state) -> found.put(new PersonId(person), state));
        return found;
    }

    private Map<UUID, String> states(String query, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of()
                : session.createNativeQuery(query, Object[].class).setParameter("ids", ids).getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}

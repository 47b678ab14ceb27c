package org.selamat.status.reversal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.domain.Convergence;
import org.selamat.status.reversal.domain.PersonConvergence;
import org.selamat.status.reversal.domain.PersonConvergence.Held;

/** Who holds which version of one person. */
@ApplicationScoped
class PersonProgressReader {

    private static final String UNITS = """
            SELECT unit, version, touched_at FROM reversal_person WHERE person_id = :person ORDER BY touched_at DESC LIMIT 50""";
    private static final String HELD = """
            SELECT version, reported_at FROM copy_watermark WHERE unit = :unit AND copy = :copy AND person_id = :person""";

    private final StatelessSession session;

    PersonProgressReader(StatelessSession session) {
        this.session = session;
    }

    List<PersonConvergence> of(PersonId person) {
        return session.createNativeQuery(UNITS, Object[].class).addScalar("unit", UUID.class).addScalar("version", Long.class)
                .addScalar("touched_at", Instant.class).setParameter("person", person.value()).getResultList().stream()
                .map(row -> new PersonConvergence(new BatchId((UUID) row[0]), Optional.ofNullable((Long) row[1]),
                        (Instant) row[2], held((UUID) row[0], person)))
                .toList();
    }

    private List<Held> held(UUID unit, PersonId person) {
        return Convergence.COPIES.stream().map(copy -> session.createNativeQuery(HELD, Object[].class)
                .addScalar("version", Long.class).addScalar("reported_at", Instant.class).setParameter("unit", unit)
                .setParameter("copy", copy).setParameter("person", person.value()).uniqueResultOptional()
                .map(row -> new Held(copy, Optional.of((Long) row[0]), Optional.of((Instant) row[1])))
                .orElseGet(() -> new Held(copy, Optional.empty(), Optional.empty()))).toList();
    }
}

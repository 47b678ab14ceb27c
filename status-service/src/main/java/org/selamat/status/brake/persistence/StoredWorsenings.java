package org.selamat.status.brake.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.brake.domain.Worsenings;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;

@ApplicationScoped
class StoredWorsenings implements Worsenings {

    private static final String NOTE = """
            INSERT INTO worsening (person_id, version, at, source, backed, batch_id)
            SELECT person, version, at, :source, backed, cast(:batch AS uuid)
            FROM unnest(cast(:persons AS uuid[]), cast(:versions AS bigint[]), cast(:ats AS timestamptz[]),
                cast(:backed AS boolean[])) AS t (person, version, at, backed)""";

    private final StatelessSession session;

    StoredWorsenings(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void note(String source, Optional<BatchId> batch, Collection<StatusVersion> worse) {
        List<StatusVersion> rows = List.copyOf(worse);
        session.createNativeMutationQuery(NOTE).setParameter("source", source)
                .setParameter("batch", batch.map(BatchId::toString).orElse(null))
                .setParameter("persons", rows.stream().map(one -> one.person().value()).toArray(UUID[]::new))
                .setParameter("versions", rows.stream().map(StatusVersion::version).toArray(Long[]::new))
                .setParameter("ats", rows.stream().map(StatusVersion::decidedAt).toArray(Instant[]::new))
                .setParameter("backed", rows.stream().map(StatusVersion::backed).toArray(Boolean[]::new)).executeUpdate();
    }
}

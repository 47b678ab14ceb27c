package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.boarding.domain.IdentityMisses;
import org.selamat.status.person.domain.DocumentIndex;

@ApplicationScoped
class StoredMisses implements IdentityMisses {

    private static final String ADD = """
            INSERT INTO identity_miss (airline, document_index, missed_at) SELECT :airline, d, :at FROM unnest(:documents) AS d""";
    private static final String COUNT = """
            SELECT document_index, count(*) FROM identity_miss
            WHERE airline = :airline AND document_index = ANY(:documents) AND missed_at > :since GROUP BY document_index""";

    private final StatelessSession session;

    StoredMisses(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(String airline, Collection<DocumentIndex> documents, Instant at) {
        if (!documents.isEmpty()) {
            session.createNativeMutationQuery(ADD).setParameter("airline", airline).setParameter("at", at)
                    .setParameter("documents", hex(documents)).executeUpdate();
        }
    }

    @Override
    public Map<DocumentIndex, Long> since(Instant since, String airline, Collection<DocumentIndex> documents) {
        Map<DocumentIndex, Long> counts = new HashMap<>();
        session.createNativeQuery(COUNT, Object[].class).setParameter("airline", airline).setParameter("since", since)
                .setParameter("documents", hex(documents)).getResultList()
                .forEach(row -> counts.put(new DocumentIndex((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    @Override
    public void forgetBefore(Instant limit) {
        session.createNativeMutationQuery("DELETE FROM identity_miss WHERE missed_at < :limit").setParameter("limit", limit)
                .executeUpdate();
    }

    private static String[] hex(Collection<DocumentIndex> documents) {
        return documents.stream().map(DocumentIndex::hex).toArray(String[]::new);
    }
}

package org.selamat.vaccine.persistence.revocation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.revocation.CertificateHashes;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationBatch;
import org.selamat.vaccine.domain.revocation.RevocationBatches;
import org.selamat.vaccine.domain.revocation.RevocationHash;

/** Batches as rows; their content is the rows of revocations that point at them. */
@ApplicationScoped
class StoredBatches implements RevocationBatches {

    private static final long ASSEMBLY_LOCK = 0x5e1a3a7b;

    private static final String IN_FORCE = """
            revoked_from <= :now AND valid_until >= :now AND (revoked_until IS NULL OR revoked_until > :now)""";

    private final EntityManager entities;

    StoredBatches(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * By one process at a time. Suspensions end together with their batch; whatever is for good ends with its certificate's
     * month.
     */
    @Override
    public int assemble(Instant now) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)").setParameter("key", ASSEMBLY_LOCK)
                .getSingleResult();
        int gone = entities.createNativeQuery(
                """
                        UPDATE revocation_batch b SET withdrawn = true, number = nextval('revocation_batch_number')
                        WHERE NOT withdrawn AND EXISTS (SELECT 1 FROM revocation r WHERE r.batch_id = b.group_id AND r.batched <> r.change)""")
                .executeUpdate();
        entities.createNativeQuery("""
                UPDATE revocation r SET batch_id = NULL, batched = NULL
                FROM revocation_batch b WHERE b.group_id = r.batch_id AND b.withdrawn""").executeUpdate();
        int put = entities.createNativeQuery("""
                WITH waiting AS (
                    SELECT certificate_id, kid, change,
                           CASE WHEN revoked_until < valid_until THEN revoked_until
                                ELSE date_trunc('month', valid_until) + interval '1 month' END AS expires
                    FROM revocation
                    WHERE batch_id IS NULL AND revoked_from <= :now AND valid_until >= :now
                          AND (revoked_until IS NULL OR revoked_until > :now)
                ), numbered AS (
                    SELECT w.*, (row_number() OVER (PARTITION BY kid, expires ORDER BY certificate_id) - 1) / :most AS part
                    FROM waiting w
                ), groups AS (
                    SELECT kid, expires, part, gen_random_uuid() AS group_id FROM numbered GROUP BY kid, expires, part
                ), made AS (
                    INSERT INTO revocation_batch (id, group_id, kid, hash_type, expires, number)
                    SELECT gen_random_uuid(), g.group_id, g.kid, t.hash_type, g.expires, nextval('revocation_batch_number')
                    FROM groups g, unnest(ARRAY['SIGNATURE', 'UCI', 'COUNTRYCODEUCI']) AS t(hash_type)
                )
                UPDATE revocation r SET batch_id = g.group_id, batched = n.change
                FROM numbered n JOIN groups g USING (kid, expires, part) WHERE r.certificate_id = n.certificate_id""")
                .setParameter("now", now).setParameter("most", RevocationBatch.MAX_ENTRIES).executeUpdate();
        return gone + put;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RevocationBatch> after(long number, int limit) {
        List<RevocationBatchRow> rows = entities.createQuery("from RevocationBatchRow where number > :number order by number")
                .setParameter("number", number).setMaxResults(limit).getResultList();
        return rows.stream().map(RevocationBatchRow::batch).toList();
    }

    @Override
    public Optional<RevocationBatch> find(UUID id) {
        return Optional.ofNullable(entities.find(RevocationBatchRow.class, id)).map(RevocationBatchRow::batch);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RevocationHash> entries(RevocationBatch batch) {
        List<RevocationRow> rows = entities.createNativeQuery("""
                SELECT r.* FROM revocation r JOIN revocation_batch b ON b.group_id = r.batch_id
                WHERE b.id = :id ORDER BY r.signature_hash""", RevocationRow.class).setParameter("id", batch.id())
                .getResultList();
        return rows.stream().map(row -> row.revocation().hashes().of(batch.type())).toList();
    }

    @Override
    public String fingerprint(Instant now) {
        return entities
                .createNativeQuery("SELECT count(*) || ':' || coalesce(sum(change), 0) FROM revocation WHERE " + IN_FORCE,
                        String.class)
                .setParameter("now", now).getSingleResult().toString();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<Kid, List<CertificateHashes>> inForce(Instant now) {
        List<RevocationRow> rows = entities.createNativeQuery(
                "SELECT * FROM revocation WHERE " + IN_FORCE + " ORDER BY signature_hash", RevocationRow.class)
                .setParameter("now", now).getResultList();
        return rows.stream().map(RevocationRow::revocation).collect(Collectors.groupingBy(Revocation::kid,
                () -> new TreeMap<>(Comparator.comparing(Kid::base64)),
                Collectors.mapping(Revocation::hashes, Collectors.toList())));
    }
}

package org.selamat.vaccine.persistence.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.Revocations;
import org.selamat.vaccine.persistence.IdLock;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredRevocations implements Revocations, PanacheRepositoryBase<RevocationRow, UUID> {

    private final PersonIds ids;

    StoredRevocations(PersonIds ids) {
        this.ids = ids;
    }

    @Override
    public Optional<Revocation> forUpdate(CertificateId certificate) {
        IdLock.take(getEntityManager(), certificate.value());
        return findByIdOptional(certificate.value()).map(RevocationRow::revocation);
    }

    @Override
    public List<Revocation> of(PersonId person) {
        return list("personId in ?1", ids.of(person)).stream().map(RevocationRow::revocation).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Revocation> inForce(Instant now) {
        List<RevocationRow> rows = getEntityManager().createNativeQuery("""
                SELECT * FROM revocation WHERE revoked_from <= :now AND valid_until >= :now
                AND (revoked_until IS NULL OR revoked_until > :now)""", RevocationRow.class).setParameter("now", now)
                .getResultList();
        return rows.stream().map(RevocationRow::revocation).toList();
    }

    @Override
    public long version(Instant now) {
        // a change can undo one beginning, one end and one expiry, so it counts more than all three
        return ((Number) getEntityManager().createNativeQuery("""
                SELECT 4 * coalesce(max(change), 0) + count(*) FILTER (WHERE revoked_from <= :now)
                       + count(*) FILTER (WHERE revoked_until <= :now) + count(*) FILTER (WHERE valid_until < :now)
                FROM revocation""").setParameter("now", now)
                .getSingleResult()).longValue();
    }

    @Override
    public void put(Revocation revocation) {
        getEntityManager().merge(RevocationRow.of(revocation));
        flush();
    }

    @Override
    public int putAllSignedBy(Kid kid, RevocationCause cause, Instant from, String by) {
        // the hashes of identifiers are made by the database: sha256 of the text, its first 16 bytes, base64
        return getEntityManager().createNativeQuery("""
                INSERT INTO revocation (certificate_id, person_id, kid, signature_hash, uci_hash, country_uci_hash, valid_until,
                                        cause, revoked_from, revoked_until, revoked_by)
                SELECT id, person_id, kid, signature_hash,
                       encode(substring(sha256(convert_to(uvci, 'UTF8')) FROM 1 FOR 16), 'base64'),
                       encode(substring(sha256(convert_to(split_part(uvci, ':', 4) || uvci, 'UTF8')) FROM 1 FOR 16), 'base64'),
                       expires_at, :cause, :from, NULL, :by
                FROM certificate WHERE kid = :kid AND expires_at >= :from ORDER BY id
                ON CONFLICT (certificate_id) DO UPDATE
                SET cause = excluded.cause, revoked_from = least(revocation.revoked_from, excluded.revoked_from),
                    revoked_until = NULL, revoked_by = excluded.revoked_by""").setParameter("cause", cause.name())
                .setParameter("from", from).setParameter("by", by).setParameter("kid", kid.base64()).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Change> after(long change, int limit) {
        // a transaction that began before and commits after would be passed over, so its changes wait for it
        List<RevocationRow> rows = getEntityManager().createNativeQuery("""
                SELECT * FROM revocation WHERE change > :change AND tx < pg_snapshot_xmin(pg_current_snapshot())
                ORDER BY change""", RevocationRow.class).setParameter("change", change).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> new Change(row.change, row.revocation())).toList();
    }
}

package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.access.Grant;
import org.selamat.helpdesk.domain.access.Grants;

/** {@link Grants} in PostgreSQL. */
@ApplicationScoped
class StoredGrants implements Grants {

    private final GrantRepository rows;

    StoredGrants(GrantRepository rows) {
        this.rows = rows;
    }

    @Override
    public void add(Grant grant) {
        rows.persist(GrantEntity.of(grant));
    }

    @Override
    public void save(Grant grant) {
        rows.findById(grant.id()).revokedAt = grant.revokedAt();
    }

    @Override
    public Optional<Grant> find(CaseId caseId, UUID grant) {
        return rows.findByIdOptional(grant).filter(row -> row.caseId.equals(caseId.value())).map(GrantEntity::toGrant);
    }

    @Override
    public List<Grant> good(CaseId caseId, Instant at) {
        return rows.list("caseId = ?1 and revokedAt is null and notBefore <= ?2 and expiresAt > ?2 order by notBefore",
                caseId.value(), at).stream().map(GrantEntity::toGrant).toList();
    }
}

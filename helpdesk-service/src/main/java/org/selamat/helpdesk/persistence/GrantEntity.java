package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.access.Grant;

/** A row of {@code access_grant}. */
@Entity
@Table(name = "access_grant")
class GrantEntity {

    @Id
    UUID id;
    @Column(name = "case_id", updatable = false)
    UUID caseId;
    @Column(updatable = false)
    String handle;
    @Column(name = "person_id", updatable = false)
    UUID personId;
    @Column(name = "grantee_role", updatable = false)
    String granteeRole;
    @Column(updatable = false)
    String[] scopes;
    @Column(name = "not_before", updatable = false)
    Instant notBefore;
    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;
    @Column(name = "revoked_at")
    Instant revokedAt;

    static GrantEntity of(Grant grant) {
        var row = new GrantEntity();
        row.id = grant.id();
        row.caseId = grant.caseId().value();
        row.handle = grant.handle().value();
        row.personId = grant.person().value();
        row.granteeRole = grant.granteeRole();
        row.scopes = grant.scopes().toArray(String[]::new);
        row.notBefore = grant.notBefore();
        row.expiresAt = grant.expiresAt();
        row.revokedAt = grant.revokedAt();
        return row;
    }

    Grant toGrant() {
        return new Grant(id, new CaseId(caseId), new CaseHandle(handle), new PersonId(personId), granteeRole, List.of(scopes),
                notBefore, expiresAt, revokedAt);
    }
}

package org.selamat.status.grant.persistence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.grant.domain.Grant;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "access_grant")
class GrantEntity {

    @Id
    @Column(name = "grant_id")
    UUID grantId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "case_handle")
    String caseHandle;

    @Column(name = "grantee_role")
    String granteeRole;

    String[] scopes;

    @Column(name = "not_before")
    Instant notBefore;

    @Column(name = "expires_at")
    Instant expiresAt;

    boolean revoked;

    static GrantEntity of(Grant grant) {
        GrantEntity entity = new GrantEntity();
        entity.grantId = grant.id();
        entity.personId = grant.person().value();
        entity.caseHandle = grant.caseHandle();
        entity.granteeRole = grant.granteeRole();
        entity.scopes = grant.scopes().toArray(String[]::new);
        entity.notBefore = grant.notBefore();
        entity.expiresAt = grant.expiresAt();
        return entity;
    }

    Grant toGrant() {
        return new Grant(grantId, new PersonId(personId), caseHandle, granteeRole, Set.of(scopes), notBefore, expiresAt);
    }
}

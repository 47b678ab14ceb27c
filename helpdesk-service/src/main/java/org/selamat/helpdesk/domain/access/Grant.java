package org.selamat.helpdesk.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.PersonId;

/**
 * The citizen's leave to read. The service that owns the record enforces it; it ends by itself, with the case or at the
 * citizen's word.
 *
 * @param revokedAt null while it is good
 */
public record Grant(UUID id, CaseId caseId, CaseHandle handle, PersonId person, String granteeRole, List<String> scopes,
        Instant notBefore, Instant expiresAt, Instant revokedAt) {

    /** Longest life of a grant. */
    public static final Duration LIFE = Duration.ofDays(7);
    /** Those who can propose a correction are those who need to see what is wrong. */
    private static final String ROLE = "helpdesk-l2";
    private static final List<String> SCOPES = List.of("status:read");

    public Grant {
        scopes = List.copyOf(scopes);
    }

    public static Grant give(UUID id, CaseId caseId, CaseHandle handle, PersonId person, Instant at) {
        return new Grant(id, caseId, handle, person, ROLE, SCOPES, at, at.plus(LIFE), null);
    }

    public Grant revoked(Instant at) {
        return new Grant(id, caseId, handle, person, granteeRole, scopes, notBefore, expiresAt, at);
    }

    public boolean isGood(Instant at) {
        return revokedAt == null && !at.isBefore(notBefore) && at.isBefore(expiresAt);
    }
}

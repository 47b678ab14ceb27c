package org.selamat.status.grant.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/** A citizen lets one role read some of their data for one case and some time. */
public record Grant(UUID id, PersonId person, String caseHandle, String granteeRole, Set<String> scopes, Instant notBefore,
        Instant expiresAt) {

    /** What a grant must say to open the status. */
    public static final String STATUS = "status:read";

    public Grant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(caseHandle, "caseHandle");
        Objects.requireNonNull(granteeRole, "granteeRole");
        scopes = Set.copyOf(scopes);
    }

    public boolean opensStatusOf(PersonId wanted, Set<String> roles, Instant now) {
        return person.equals(wanted) && roles.contains(granteeRole) && scopes.contains(STATUS) && !now.isBefore(notBefore)
                && now.isBefore(expiresAt);
    }
}

package org.selamat.status.grant.domain;

import java.util.Optional;
import java.util.UUID;

/** Grants as helpdesk-service reports them. */
public interface Grants {

    void give(Grant grant);

    void revoke(UUID id);

    /** @return empty for one that was revoked or never given */
    Optional<Grant> find(UUID id);
}

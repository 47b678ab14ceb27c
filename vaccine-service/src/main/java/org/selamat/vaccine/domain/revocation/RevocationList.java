package org.selamat.vaccine.domain.revocation;

import java.time.Instant;

/** Says whether something is revoked. */
public interface RevocationList {

    RevocationList NONE = (hash, at) -> false;

    boolean names(RevocationHash hash, Instant at);
}

package org.selamat.vaccine.domain.hcert;

import java.time.Instant;
import java.util.Set;

/** Signers of ours whose key somebody else may have. Nothing that they signed or sign is believed. */
public interface CompromisedSigners {

    /** @return false when it was known already */
    boolean add(Kid kid, String by, Instant at);

    Set<Kid> all();
}

package org.selamat.identity.session.domain;

import java.time.Instant;

/** The DPoP proofs of the last minutes. */
public interface SeenProofs {

    /** Remembers a proof. @return false if it was seen before, by whichever instance of this service */
    boolean firstTime(byte[] hash, Instant at);

    void forget(Instant before);
}

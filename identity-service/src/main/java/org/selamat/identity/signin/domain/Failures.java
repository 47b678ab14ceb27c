package org.selamat.identity.signin.domain;

import java.time.Instant;

import org.selamat.identity.domain.Destination;

/** Consecutive wrong codes per destination, over all challenges. */
public interface Failures {

    FailurePause of(Destination destination);

    void count(Destination destination, Instant at);

    void reset(Destination destination);

    /** Forgets destinations that have been quiet since, unless they are locked for good. */
    void forget(Instant before);
}

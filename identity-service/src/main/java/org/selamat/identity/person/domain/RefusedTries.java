package org.selamat.identity.person.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * How often an account, or a guardian, tried a document that somebody else is registered with. Each such answer tells that the
 * document's holder is registered here, so there are few.
 */
public interface RefusedTries {

    TryBudget of(UUID subject);

    /** Counts one, also when the transaction of the refused registration is rolled back. */
    void count(UUID subject, Instant at);

    /** Forgets windows that began before. */
    void forget(Instant before);
}

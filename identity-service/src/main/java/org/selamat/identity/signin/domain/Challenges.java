package org.selamat.identity.signin.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The open challenges. */
public interface Challenges {

    void add(Challenge challenge);

    Optional<Challenge> find(UUID id);

    /** The challenge, alive at {@code now}, that nobody else resends until the transaction ends. */
    Optional<Challenge> hold(AuthSession session, Instant now);

    void resent(UUID id, int sent, Instant at, Instant expiresAt);

    /** Replaces the code; the spent tries stay spent. */
    void setCode(UUID id, byte[] codeMac);

    /**
     * Spends one try, in one atomic statement, so that parallel guesses can't share one.
     *
     * @return empty if the challenge is unknown, expired, used, or has no try left
     */
    Optional<TakenTry> takeTry(AuthSession session, int allowed, Instant now);

    /** Marks the challenge as answered. @return false if it was already */
    boolean use(UUID id, Instant now);

    /** Forgets the challenges, with the destinations in them, that ended before. */
    void forget(Instant before);
}

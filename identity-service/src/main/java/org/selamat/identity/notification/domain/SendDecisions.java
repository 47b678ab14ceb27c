package org.selamat.identity.notification.domain;

import java.time.Instant;
import java.util.List;

/** The record of all decisions, which is also what budgets are counted from. */
public interface SendDecisions {

    void add(SendDecision decision);

    /** Newest first. Nobody else decides for this destination until the transaction ends. */
    List<Instant> sentTo(byte[] destination, Instant since);

    /** Newest first. Nobody else decides for this origin until the transaction ends. */
    List<Instant> sentFrom(byte[] origin, Instant since);

    void forget(Instant before);
}

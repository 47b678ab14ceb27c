package org.selamat.vaccine.application.revocation;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.certificate.CardId;
import org.selamat.vaccine.domain.revocation.Revocations;

/**
 * The revocation list of our health cards, the same for each key: a card is signed when it is asked for, by another
 * signer than its certificate if that is older, so every list names every certificate.
 */
@ApplicationScoped
public class CardRevocationLists {

    /** @param counter never falls, and rises whenever the list changes */
    public record CardList(long counter, List<String> ids) {
    }

    private final Revocations revocations;
    private final Clock clock;

    CardRevocationLists(Revocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    public CardList current() {
        var now = clock.instant();
        var listed = revocations.inForce(now);
        return new CardList(revocations.version(now),
                listed.stream().map(revocation -> CardId.of(revocation.hashes().uci())).sorted().toList());
    }

    public long counter() {
        return revocations.version(clock.instant());
    }
}

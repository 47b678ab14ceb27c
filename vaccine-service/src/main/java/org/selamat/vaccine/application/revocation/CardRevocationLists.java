package org.selamat.vaccine.application.revocation;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.certificate.CardId;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.revocation.Revocations;

/** The revocation lists of our health cards, one for each key. */
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

    public CardList of(Kid kid) {
        var now = clock.instant();
        var listed = revocations.signedBy(kid, now);
        return new CardList(revocations.version(kid, now),
                listed.stream().map(revocation -> CardId.of(revocation.hashes().uci())).sorted().toList());
    }

    public long counter(Kid kid) {
        return revocations.version(kid, clock.instant());
    }
}

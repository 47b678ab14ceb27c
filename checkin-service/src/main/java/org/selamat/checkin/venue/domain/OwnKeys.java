package org.selamat.checkin.venue.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The venue keys whose private part is here. One that signs does so from its moment on until the next one starts, by the clock:
 * so a key is known everywhere long before the first code carries it, and all replicas change to it at once.
 */
public record OwnKeys(List<OwnKey> keys) {

    public OwnKeys {
        keys = List.copyOf(keys);
        var signers = signers(keys).toList();
        for (int i = 1; i < signers.size(); i++) {
            checkChange(signers.get(i - 1), signers.get(i));
        }
        if (signers.isEmpty() || signers.get(signers.size() - 1).key().until().isPresent()) {
            throw new IllegalArgumentException("a key is needed that signs and has no end");
        }
    }

    /**
     * The key that signs at this time.
     *
     * @throws IllegalStateException when none has started yet
     */
    public OwnKey signer(Instant at) {
        return signers(keys).takeWhile(key -> !key.from().orElseThrow().isAfter(at)).reduce((former, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no venue key signs yet"));
    }

    private static Stream<OwnKey> signers(List<OwnKey> keys) {
        return keys.stream().filter(key -> key.from().isPresent())
                .sorted(Comparator.comparing(key -> key.from().orElseThrow()));
    }

    private static void checkChange(OwnKey former, OwnKey later) {
        var change = later.from().orElseThrow();
        if (former.from().orElseThrow().equals(change)) {
            throw new IllegalArgumentException("two keys start to sign at the same time");
        }
        if (former.key().hasEnded(change.minusNanos(1))) {
            throw new IllegalArgumentException("a key ends before the next one signs");
        }
    }
}

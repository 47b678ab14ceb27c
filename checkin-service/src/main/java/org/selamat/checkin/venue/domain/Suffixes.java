package org.selamat.checkin.venue.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What screens and tags add to a code, by the key that signed the code, so that those of a former key go on counting. A former
 * key of which only the public part is left has none.
 */
public final class Suffixes {

    private final Map<KeyId, RotatingCodes> screens = new HashMap<>();
    private final Map<KeyId, TagCodes> tags = new HashMap<>();

    private Suffixes(OwnKeys own) {
        for (var key : own.keys()) {
            screens.put(key.key().id(), RotatingCodes.derivedFrom(key.secret()));
            tags.put(key.key().id(), TagCodes.derivedFrom(key.secret()));
        }
    }

    public static Suffixes of(OwnKeys own) {
        return new Suffixes(own);
    }

    public Optional<RotatingCodes> screens(KeyId key) {
        return Optional.ofNullable(screens.get(key));
    }

    public Optional<TagCodes> tags(KeyId key) {
        return Optional.ofNullable(tags.get(key));
    }
}

package org.selamat.kit.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom a citizen's token speaks for: all that short ways ask of it.
 *
 * @param guardian who acts, when the person is their dependant
 */
public record KnownCitizen(UUID person, Optional<UUID> guardian) {

    static final String ROLE = "citizen";

    /** Empty when the token isn't a citizen's, or names nobody. */
    static Optional<KnownCitizen> of(Caller caller) {
        try {
            return caller.tenant() == Tenant.CITIZEN && caller.roles().contains(ROLE)
                    ? Optional.of(new KnownCitizen(caller.personId(), caller.actor()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id: the resource says so
        }
    }
}

package org.selamat.identity.person.messaging;

import java.util.List;
import java.util.UUID;

/**
 * Payload of {@code selamat.identity.person-registered.v1}. The year of birth is all that health rules need of a birth date.
 */
record PersonRegistered(UUID personId, String kind, UUID guardianId, List<String> documentIndex, int birthYear,
        String holderIndex) {
}

package org.selamat.identity.person.messaging;

import java.util.UUID;

/** Payload of {@code selamat.identity.contact-changed.v1}. */
record ContactChanged(UUID personId) {
}

package org.selamat.identity.session.messaging;

import java.util.UUID;

/** Payload of {@code selamat.identity.session-revoked.v1}. */
record SessionRevoked(UUID personId, UUID sessionId, String reason) {
}

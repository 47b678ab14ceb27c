package org.selamat.checkin.venue.domain;

import java.security.PrivateKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A venue key whose private part is here.
 *
 * @param from when it starts to sign; empty when it never does
 */
public record OwnKey(VenueKey key, PrivateKey secret, Optional<Instant> from) {
}

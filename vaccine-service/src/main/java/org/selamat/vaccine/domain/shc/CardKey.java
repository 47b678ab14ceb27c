package org.selamat.vaccine.domain.shc;

import java.security.PublicKey;
import java.util.Optional;

/**
 * A key of a card issuer.
 *
 * @param issuer its web address as cards write it, without a slash at the end
 * @param country ISO 3166-1 alpha-2 of the authority behind it, as our trust list says
 * @param kid RFC 7638 thumbprint
 * @param revocations empty when the issuer's list for this key can't be read, and then no card of it is valid
 */
public record CardKey(String issuer, String country, String kid, PublicKey key, Optional<CardRevocations> revocations) {
}

package org.selamat.vaccine.domain.divoc;

import java.security.PublicKey;

/**
 * A key of a DIVOC issuer.
 *
 * @param id how proofs name it, such as {@code did:india}
 * @param country ISO 3166-1 alpha-2
 */
public record ProofKey(String id, String country, PublicKey key) {
}

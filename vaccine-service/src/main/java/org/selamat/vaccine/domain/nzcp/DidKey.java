package org.selamat.vaccine.domain.nzcp;

import java.security.PublicKey;

/**
 * A key that a DID document lists for assertions.
 *
 * @param did of the issuer, {@code did:web:<host>}
 * @param fragment what stands behind the {@code #}, by which passes name the key
 * @param country ISO 3166-1 alpha-2 of the authority behind the DID, as our trust list says
 */
public record DidKey(String did, String fragment, String country, PublicKey key) {
}

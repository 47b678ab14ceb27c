package org.selamat.vaccine.domain.verification;

import java.util.Optional;

/**
 * Who vouches for a certificate whose signature held.
 *
 * @param id how the format names issuers: a country, a web address, a DID
 * @param country ISO 3166-1 alpha-2 of the authority behind it, as our trust list says
 * @param key identifier of the key that signed
 */
public record Issuer(String id, Optional<String> country, String key) {
}

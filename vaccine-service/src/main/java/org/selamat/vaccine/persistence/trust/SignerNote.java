package org.selamat.vaccine.persistence.trust;

import java.time.Instant;

/**
 * What an operator says about the certificates of the file beside.
 *
 * @param country ISO 3166-1 alpha-2; the certificate's subject says it otherwise
 * @param testClock for published test vectors only: the instant at which certificates of this signer are judged
 */
record SignerNote(String country, Instant testClock) {

    SignerNote {
        if (country != null && !country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("country must be two capital letters");
        }
    }
}

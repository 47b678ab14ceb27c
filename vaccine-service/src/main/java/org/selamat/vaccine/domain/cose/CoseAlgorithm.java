package org.selamat.vaccine.domain.cose;

import java.util.Arrays;
import java.util.Optional;

/** The two algorithms that every verifier of HC1 codes must know (hcert_spec 3.3.2; numbers from the IANA COSE registry). */
public enum CoseAlgorithm {

    ES256(-7),
    PS256(-37);

    private final long id;

    CoseAlgorithm(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    static Optional<CoseAlgorithm> of(Object id) {
        return Arrays.stream(values()).filter(algorithm -> Long.valueOf(algorithm.id).equals(id)).findFirst();
    }
}

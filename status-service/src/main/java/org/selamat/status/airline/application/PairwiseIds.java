package org.selamat.status.airline.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;

import jakarta.inject.Singleton;

import org.selamat.kit.id.KeyedHash;
import org.selamat.status.StatusConfig;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;

/**
 * An id of a passenger that one airline recognises on its next question and no two airlines can compare (OpenID Connect Core
 * 8.1: pairwise subject identifiers). 128 bits of a keyed hash; the person id can't be computed back.
 */
@Singleton
@Startup
public class PairwiseIds {

    /** Development and tests only. */
    private static final String OPEN_KEY = "ZGV2LW9ubHktcGFpcndpc2Uta2V5LTMyLWJ5dGVzLS0=";
    private static final int BYTES = 16;

    private final KeyedHash key;

    PairwiseIds(StatusConfig config) {
        this.key = new KeyedHash(Base64.getDecoder().decode(config.pairwiseKey().orElseGet(PairwiseIds::openKey)));
    }

    public String of(PersonId person, String airline) {
        byte[] hash = key.of((airline + "|" + person).getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    private static String openKey() {
        if (!LaunchMode.current().isDevOrTest()) {
            throw new IllegalStateException("SELAMAT_PAIRWISE_KEY is not set: base64 of 32 random bytes of this service's own");
        }
        return OPEN_KEY;
    }
}

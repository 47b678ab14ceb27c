package org.selamat.vaccine.domain.hcert;

import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;

/**
 * What an HC1 text says whose signature nobody here can check. It proves nothing: only officers who compare it with the paper
 * may see it.
 */
public final class ClaimedContent {

    private ClaimedContent() {
    }

    public static Optional<Map<String, Object>> of(String text) {
        return Hc1Text.read(text, new Checklist(Check.OF_HC1)).flatMap(message -> {
            try {
                return Optional.of(Plain.object(CwtClaims.of(message.payload()).content()));
            } catch (Malformed unreadable) {
                return Optional.empty();
            }
        });
    }
}

package org.selamat.vaccine.domain.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One fact that a certificate attests.
 *
 * @param product code or name as the issuer wrote it
 * @param doseNumber 0 where the format doesn't count
 * @param totalDoses 0 where the format doesn't say
 * @param country ISO 3166-1, two letters or three as the format has it
 * @param id the issuer's identifier of this fact
 */
public record Entry(Kind kind, String product, Optional<LocalDate> date, int doseNumber, int totalDoses,
        Optional<String> country, Optional<String> id) {

    /** What was done, or that the issuer vouches for the whole without saying what. */
    public enum Kind {
        VACCINATION,
        TEST,
        RECOVERY,
        PASS
    }
}

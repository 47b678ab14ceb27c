package org.selamat.kit.testing;

/** A purpose that an audience may use, from the reviewed list. */
final class FaultPurposes {

    private FaultPurposes() {
    }

    static String forAudience(String audience) {
        for (var purpose : ContractFiles.json("contracts/purposes.json")) {
            for (var allowed : purpose.path("allowed")) {
                if (allowed.path("tenant").asText().equalsIgnoreCase(audience)) {
                    return purpose.path("code").asText();
                }
            }
        }
        throw new IllegalStateException("no purpose for " + audience);
    }
}

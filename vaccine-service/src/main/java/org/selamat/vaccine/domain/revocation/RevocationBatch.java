package org.selamat.vaccine.domain.revocation;

import java.time.Instant;
import java.util.UUID;

import org.selamat.vaccine.domain.hcert.Kid;

/**
 * Revoked certificates of one signer that leave the lists together, as countries exchange them.
 *
 * @param expires from when nobody needs it: the suspensions in it have lifted, or the certificates have ended
 * @param number rises with every batch that comes or goes; the cursor of those who follow
 * @param withdrawn whether its content moved to other batches, so that it must be dropped
 */
public record RevocationBatch(UUID id, Kid kid, HashType type, Instant expires, long number, boolean withdrawn) {

    /** dgc-gateway takes no more in one. */
    public static final int MAX_ENTRIES = 1000;
}

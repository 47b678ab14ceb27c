package org.selamat.vaccine.domain.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.vaccine.domain.hcert.Kid;

/** The batches that we publish. A batch never changes; it is withdrawn when one of its entries does. */
public interface RevocationBatches {

    /**
     * Puts what changed into batches, and withdraws those that held something that changed.
     *
     * @return how many batches came or went
     */
    int assemble(Instant now);

    List<RevocationBatch> after(long number, int limit);

    Optional<RevocationBatch> find(UUID id);

    List<RevocationHash> entries(RevocationBatch batch);

    /** Changes whenever {@link #inForce} does, and is cheap. */
    String fingerprint(Instant now);

    /** Everything that is listed now, by signer, each with what revocations are in force. */
    Map<Kid, List<CertificateHashes>> inForce(Instant now);
}

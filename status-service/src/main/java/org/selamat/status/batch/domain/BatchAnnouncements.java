package org.selamat.status.batch.domain;

import java.util.Optional;
import java.util.UUID;

/** Tells other services how a batch goes, in the transaction of the step. */
public interface BatchAnnouncements {

    void started(Batch batch);

    void halted(Batch batch);

    void completed(Batch batch);

    void reversed(Batch batch, Optional<UUID> correctionId);
}

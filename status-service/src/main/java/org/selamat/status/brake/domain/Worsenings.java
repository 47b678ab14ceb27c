package org.selamat.status.brake.domain;

import java.util.Collection;
import java.util.Optional;

import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;

/** Every time that somebody was restricted more than before. */
public interface Worsenings {

    /** The name under which batches are measured; single changes are measured under their own source. */
    String BATCHES = "batches";

    void note(String source, Optional<BatchId> batch, Collection<StatusVersion> worse);
}

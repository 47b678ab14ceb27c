package org.selamat.vaccine.domain.batch;

import java.util.Optional;
import java.util.UUID;

/** The reports of all batches. */
public interface BatchReports {

    void add(BatchReport report);

    /** The report under this id; until the transaction ends nobody else can find out that there is none. */
    Optional<BatchReport> claim(UUID id);

    Optional<BatchReport> find(UUID id, String centre);
}

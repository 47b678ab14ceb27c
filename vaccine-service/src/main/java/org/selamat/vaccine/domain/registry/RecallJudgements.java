package org.selamat.vaccine.domain.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every judgement of a recall that was proposed. */
public interface RecallJudgements {

    void add(RecallJudgement judgement);

    Optional<RecallJudgement> find(UUID lot, UUID id);

    /** The same, locked until the transaction ends. */
    Optional<RecallJudgement> forUpdate(UUID lot, UUID id);

    void replace(RecallJudgement decided);

    /** Those of one lot, the newest first. */
    List<RecallJudgement> of(UUID lot, int limit);
}

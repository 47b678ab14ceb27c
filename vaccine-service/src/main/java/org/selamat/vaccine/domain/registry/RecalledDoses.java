package org.selamat.vaccine.domain.registry;

import java.time.Instant;
import java.util.List;

/** What was last told of doses because of recalls. */
public interface RecalledDoses {

    /**
     * Standing doses of which the recall of their lot says something else than what was last told, whichever of dose and recall
     * was recorded first; from now on it is told.
     */
    List<RecalledDose> tell(int limit, Instant now);
}

package org.selamat.checkin.visit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The proof that visits are not kept for longer than was promised. */
public interface DroppedDays {

    /** Newest first, those before the given day. */
    List<DroppedDay> before(Optional<LocalDate> day, int limit);
}

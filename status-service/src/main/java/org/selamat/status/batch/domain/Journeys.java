package org.selamat.status.batch.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** Journeys into the country, as others than the uploader of a batch saw them. */
public interface Journeys {

    /**
     * @param within between a flight's departure and the moment in which its passenger is said to have arrived, at most
     * @return rows about whose person an airline asked for the flight that the row names
     */
    Set<BatchRow> seen(Collection<BatchRow> rows, Duration within);
}

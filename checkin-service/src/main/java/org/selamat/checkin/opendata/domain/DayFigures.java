package org.selamat.checkin.opendata.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What is published of one local day and one state.
 *
 * @param state empty for the whole country
 * @param halfHours check-ins of the 48 half hours from midnight on
 * @param people different people, about; {@code premises} likewise
 */
public record DayFigures(LocalDate day, String state, List<Integer> halfHours, long people, long premises) {

    public long checkIns() {
        return halfHours.stream().mapToLong(Integer::longValue).sum();
    }
}

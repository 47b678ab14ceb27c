package org.selamat.local.replay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a day in which ways in are lost: a phone that takes one gets no connection.
 *
 * @param until exclusive; midnight means the end of the day
 * @param lost of {@value #PATHS} ways in
 */
public record Disturbance(LocalTime from, LocalTime until, int lost) {

    /** Ways in: in the record a third of the check-ins of 8 November 2021 went on coming, evenly for eight hours. */
    public static final int PATHS = 3;

    /**
     * An outage of the record.
     *
     * @param demand the day beside it that shows what people would have sent
     */
    public record Script(LocalDate day, LocalDate demand, List<Disturbance> disturbances) {
    }

    /** What the published half hours of these days show, against the day beside them. */
    private static final List<Script> RECORD = List.of(
            new Script(LocalDate.of(2021, 11, 8), LocalDate.of(2021, 11, 10),
                    List.of(of("04:00", "12:00", 2), of("19:00", "19:30", 2))),
            new Script(LocalDate.of(2021, 12, 9), LocalDate.of(2021, 12, 8),
                    List.of(of("18:30", "19:00", 2), of("21:00", "00:00", PATHS))),
            new Script(LocalDate.of(2022, 1, 13), LocalDate.of(2022, 1, 12),
                    List.of(of("07:30", "08:00", 2), of("08:00", "09:00", PATHS), of("09:00", "09:30", 2))));

    /** The outage of this day, when it had one. */
    public static Optional<Script> on(LocalDate day) {
        return RECORD.stream().filter(script -> script.day().equals(day)).findFirst();
    }

    public boolean covers(LocalTime time) {
        return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
    }

    private static Disturbance of(String from, String until, int lost) {
        return new Disturbance(LocalTime.parse(from), LocalTime.parse(until), lost);
    }
}

package org.selamat.local.replay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How many check-ins a real day had in each of its 48 half hours. */
public final class RecordedDay {

    /** Half hours in a day. */
    public static final int BUCKETS = 48;

    /**
     * Friday, 26 November 2021, the busiest kind of day of MySejahtera: 32,786,193 check-ins of 11,542,418 people at 837,791
     * places.
     * Source: Ministry of Health Malaysia, open data, github.com/MoH-Malaysia/covid19-public,
     * mysejahtera/checkin_malaysia_time.csv
     * at commit 01bfeb9e; bucket i starts at i times 30 minutes, and their sum is that day's total in checkin_malaysia.csv.
     */
    private static final RecordedDay FRIDAY = new RecordedDay(LocalDate.of(2021, 11, 26),
            new int[] { 21756, 13684, 9623, 7132, 5872, 5076, 4857,
                    5115, 6683, 11664, 25759, 85961, 161317, 395491, 662842, 1127968, 1172662, 1122065, 1049441, 1016202,
                    1066109, 1049913, 1059044, 1112388,
                    1329414, 1634635, 1535413, 1165394, 1139826, 1083887, 1048260, 1002058, 966351, 921814, 983254, 1038809,
                    1090870, 1099163, 1022131,
                    1019259, 994089, 829690, 633373, 404522, 264667, 185687, 126647, 68356 });

    private final LocalDate date;
    private final int[] checkIns;

    private RecordedDay(LocalDate date, int[] checkIns) {
        this.date = date;
        this.checkIns = checkIns;
    }

    public static Optional<RecordedDay> of(LocalDate date) {
        return Optional.of(FRIDAY).filter(day -> day.date.equals(date));
    }

    public LocalDate date() {
        return date;
    }

    public int total() {
        return Arrays.stream(checkIns).sum();
    }

    /**
     * Check-ins of one half hour when the country is made {@code scale} times smaller; rounding is carried along, so the sum
     * stays right.
     */
    public int scaled(int bucket, double scale) {
        long before = Arrays.stream(checkIns, 0, bucket).sum();
        return (int) (Math.round((before + checkIns[bucket]) / scale) - Math.round(before / scale));
    }
}

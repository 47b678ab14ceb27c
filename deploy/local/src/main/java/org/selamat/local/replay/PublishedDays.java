package org.selamat.local.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ministry's open data in a folder: half hours where they are published, else the day's total in the shape of its weekday.
 *
 * @param folder with {@code mysejahtera/*.csv} and {@code derived/halfhour_profile.csv}
 */
public record PublishedDays(Path folder) {

    private static final List<String> HALF_HOURS = List.of("mysejahtera/checkin_malaysia_time.csv",
            "mysejahtera/checkin_malaysia_time_selected_2021-10_2022-01.csv");
    private static final String TOTALS = "mysejahtera/checkin_malaysia.csv";
    private static final String PROFILE = "derived/halfhour_profile.csv";
    private static final int FIRST_SHARE = 2;

    public Optional<RecordedDay> of(LocalDate date) {
        return RecordedDay.of(date)
                .or(() -> HALF_HOURS.stream().flatMap(file -> row(file, date).stream()).findFirst().map(RecordedDay::parse))
                .or(() -> row(TOTALS, date).map(line -> shaped(date, Long.parseLong(line.split(",")[1]))));
    }

    /** Rounding is carried along, so the half hours sum to the total. */
    private RecordedDay shaped(LocalDate date, long total) {
        var shares = lines(PROFILE).skip(1).mapToDouble(line -> Double.parseDouble(line.split(",")[column(date)])).toArray();
        double sum = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        var checkIns = new int[shares.length];
        double before = 0;
        for (int i = 0; i < shares.length; i++) {
            double after = before + shares[i];
            checkIns[i] = (int) (Math.round(total * after / sum) - Math.round(total * before / sum));
            before = after;
        }
        return new RecordedDay(date, checkIns);
    }

    private static int column(LocalDate date) {
        return FIRST_SHARE + switch (date.getDayOfWeek()) {
            case FRIDAY -> 1;
            case SATURDAY -> 2;
            case SUNDAY -> 3;
            default -> 0;
        };
    }

    private Optional<String> row(String file, LocalDate date) {
        return lines(file).filter(line -> line.startsWith(date + ",")).findFirst();
    }

    private Stream<String> lines(String file) {
        try {
            var path = folder.resolve(file);
            return Files.exists(path) ? Files.readAllLines(path).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

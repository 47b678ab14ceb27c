package org.selamat.checkin.opendata.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.opendata.domain.CountedDays;
import org.selamat.checkin.opendata.domain.DayFigures;

/** The ministry's files, column for column: {@code covid19-public/mysejahtera}. */
@ApplicationScoped
public class WriteFiles {

    /** One of the files. */
    public enum File {
        CHECKIN_MALAYSIA("date,checkins,unique_ind,unique_loc"),
        CHECKIN_STATE("date,state,checkins,unique_ind,unique_loc"),
        CHECKIN_MALAYSIA_TIME(
                "date," + IntStream.range(0, 48).mapToObj(Integer::toString).collect(Collectors.joining(",")));

        private final String header;

        File(String header) {
            this.header = header;
        }

        /** The name in an address, as the ministry's file is called. */
        public String fileName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<File> named(String name) {
            return List.of(values()).stream().filter(file -> file.fileName().equals(name)).findFirst();
        }

        private String line(DayFigures day) {
            var totals = day.checkIns() + "," + day.people() + "," + day.premises();
            return switch (this) {
                case CHECKIN_MALAYSIA -> day.day() + "," + totals;
                case CHECKIN_STATE -> day.day() + "," + day.state() + "," + totals;
                case CHECKIN_MALAYSIA_TIME -> day.day() + ","
                        + day.halfHours().stream().map(String::valueOf).collect(Collectors.joining(","));
            };
        }
    }

    private final CountedDays days;

    WriteFiles(CountedDays days) {
        this.days = days;
    }

    public String version() {
        return days.version();
    }

    /** Lines end with a line feed. */
    public void write(File file, Consumer<String> lines) {
        lines.accept(file.header + "\n");
        days.forEach(file == File.CHECKIN_STATE, day -> lines.accept(file.line(day) + "\n"));
    }
}

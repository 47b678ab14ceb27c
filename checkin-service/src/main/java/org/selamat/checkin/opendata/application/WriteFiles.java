package org.selamat.checkin.opendata.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.opendata.domain.CountedDays;
import org.selamat.checkin.opendata.domain.DayFigures;
import org.selamat.checkin.opendata.domain.DayRevision;
import org.selamat.checkin.opendata.domain.DayTally;

/**
 * The ministry's files, column for column ({@code covid19-public/mysejahtera}), and one that lists what was wrong in them, in
 * the shape of status-service's.
 */
@ApplicationScoped
public class WriteFiles {

    private static final String REVISIONS = "revisions";
    private static final String REVISIONS_HEADER = "dataset,date,state,column,revision,before,after,published_at\n";

    /** One of the ministry's files. */
    private enum File {
        CHECKIN_MALAYSIA("date,checkins,unique_ind,unique_loc", false),
        CHECKIN_STATE("date,state,checkins,unique_ind,unique_loc", true),
        CHECKIN_MALAYSIA_TIME(
                "date," + IntStream.range(0, 48).mapToObj(Integer::toString).collect(Collectors.joining(",")), false);

        private final String header;
        private final boolean states;

        File(String header, boolean states) {
            this.header = header;
            this.states = states;
        }

        /** The name in an address, as the ministry's file is called. */
        private String fileName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private static Optional<File> named(String name) {
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

        /** A line for each column in which the two differ. */
        private Stream<String> lines(DayRevision revision) {
            var columns = header.split(",");
            var before = line(revision.before()).split(",");
            var after = line(revision.after()).split(",");
            return IntStream.range(0, columns.length).filter(i -> !before[i].equals(after[i]))
                    .mapToObj(i -> String.join(",", fileName(), revision.after().day().toString(), revision.after().state(),
                            columns[i], Integer.toString(revision.number()), before[i], after[i],
                            revision.publishedAt().toString()));
        }
    }

    private final CountedDays days;

    WriteFiles(CountedDays days) {
        this.days = days;
    }

    public boolean exists(String name) {
        return name.equals(REVISIONS) || File.named(name).isPresent();
    }

    public String version() {
        return days.version();
    }

    /** Lines end with a line feed. */
    public void write(String name, Consumer<String> lines) {
        File.named(name).ifPresentOrElse(file -> write(file, lines), () -> writeRevisions(lines));
    }

    private void write(File file, Consumer<String> lines) {
        lines.accept(file.header + "\n");
        days.forEach(file.states, day -> lines.accept(file.line(day) + "\n"));
    }

    private void writeRevisions(Consumer<String> lines) {
        lines.accept(REVISIONS_HEADER);
        days.forEachRevision(revision -> Stream.of(File.values())
                .filter(file -> file.states != revision.after().state().equals(DayTally.COUNTRY))
                .flatMap(file -> file.lines(revision)).forEach(line -> lines.accept(line + "\n")));
    }
}

package org.selamat.status.opendata.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One figure that was published anew because it had turned out wrong; the first publication is number 1 and no revision. */
public record Revision(String dataset, LocalDate day, String state, String column, int number, long before, long after,
        Instant publishedAt) {

    public static final List<String> HEADER = List.of("dataset", "date", "state", "column", "revision", "before", "after",
            "published_at");

    public List<String> cells() {
        return List.of(dataset, day.toString(), state, column, Integer.toString(number), Long.toString(before),
                Long.toString(after), publishedAt.toString());
    }
}

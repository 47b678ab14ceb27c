package org.selamat.status.opendata.domain;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is published.
 *
 * @param revisableDays how many days back a figure may still change; the ministry's bound for its own revisions
 */
public record Catalogue(int revisableDays, List<Dataset> datasets) {

    /** Revisions of all files, a file of its own. */
    public static final String REVISIONS = "revisions";

    public Catalogue {
        datasets = List.copyOf(datasets);
        if (revisableDays < 1 || datasets.isEmpty()) {
            throw new IllegalArgumentException("a catalogue has files, and days on which they may be wrong");
        }
    }

    public Optional<Dataset> find(String name) {
        return datasets.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}

package org.selamat.gateway.files;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What holds for every client before any route is looked at.
 *
 * @param removed
 *        names of request headers that never pass, in lower case
 * @param removedPrefixes
 *        starts of such names, in lower case
 * @param idle
 *        after which a silent connection is closed
 * @param received
 *        by which a request must have come in whole
 */
public record ClientPolicy(List<String> removed, List<String> removedPrefixes, Duration idle, Duration received) {

    /**
     * Whether a header must not reach a service. Names with an underscore are dropped: many servers read them as if it were a
     * dash.
     */
    public boolean removes(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.indexOf('_') >= 0 || removed.contains(name) || removedPrefixes.stream().anyMatch(name::startsWith);
    }
}

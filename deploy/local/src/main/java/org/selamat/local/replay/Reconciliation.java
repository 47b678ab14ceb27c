package org.selamat.local.replay;

import java.util.Set;
import java.util.UUID;

/**
 * The account of a replay, by id and not only by number.
 *
 * @param counted what the owners' statistics grew by meanwhile
 * @param doubledEvents visits told by two events with different ids
 */
public record Reconciliation(int sent, int acknowledged, int rows, int events, int counted, int missingRows,
        int missingEvents, int doubledEvents) {

    static Reconciliation of(int sent, Set<UUID> acknowledged, Set<UUID> rows, VisitEvents events, int counted) {
        return new Reconciliation(sent, acknowledged.size(), rows.size(), events.seen().size(), counted,
                missing(acknowledged, rows), missing(acknowledged, events.seen()), events.doubled());
    }

    public boolean holds() {
        return sent == acknowledged && acknowledged == rows && rows == events && events == counted && missingRows == 0
                && missingEvents == 0 && doubledEvents == 0;
    }

    private static int missing(Set<UUID> wanted, Set<UUID> found) {
        return (int) wanted.stream().filter(id -> !found.contains(id)).count();
    }
}

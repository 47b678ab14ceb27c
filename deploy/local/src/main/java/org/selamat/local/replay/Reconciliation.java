package org.selamat.local.replay;

import java.util.Set;
import java.util.UUID;

/**
 * The account of a replay, by id and not only by number.
 *
 * @param refused for good; a replay sends nothing that may be
 * @param counted what the owners' statistics grew by meanwhile
 * @param doubledEvents visits told by two events with different ids
 */
public record Reconciliation(int sent, int acknowledged, int refused, int rows, int events, int counted, int missingRows,
        int missingEvents, int doubledEvents) {

    static Reconciliation of(Account account, Set<UUID> rows, VisitEvents events, int counted) {
        var acknowledged = account.acknowledged();
        return new Reconciliation(account.sent(), acknowledged.size(), account.refusals(), rows.size(), events.seen().size(),
                counted, missing(acknowledged, rows), missing(acknowledged, events.seen()), events.doubled());
    }

    public boolean holds() {
        return sent == acknowledged && refused == 0 && acknowledged == rows && rows == events && events == counted
                && missingRows == 0 && missingEvents == 0 && doubledEvents == 0;
    }

    private static int missing(Set<UUID> wanted, Set<UUID> found) {
        return (int) wanted.stream().filter(id -> !found.contains(id)).count();
    }
}

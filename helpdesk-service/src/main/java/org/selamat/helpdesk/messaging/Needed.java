package org.selamat.helpdesk.messaging;

import org.selamat.kit.event.UnreadableEventException;

/** What this service can't do without in a foreign event. */
final class Needed {

    private Needed() {
    }

    static void needed(Object value, String field) {
        if (value == null) {
            throw new UnreadableEventException(field + " is missing");
        }
    }
}

package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.selamat.helpdesk.domain.Cases.Place;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;

/** Places of lists as cursors. */
final class Places {

    private Places() {
    }

    static String cursor(Instant at, UUID id) {
        return Cursors.encode(at, id);
    }

    /** Null for the first part of the list. */
    static Place read(String cursor) {
        if (cursor == null) {
            return null;
        }
        var keys = Cursors.decode(cursor, 2);
        try {
            return new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}

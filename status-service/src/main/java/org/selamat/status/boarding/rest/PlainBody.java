package org.selamat.status.boarding.rest;

import java.time.Instant;
import java.util.Set;

import org.selamat.status.rest.DocumentBody;

/**
 * Says of most questions that nothing is wrong with them, for a fraction of what the validator takes to say so. Of the others
 * it says nothing: ask the validator.
 */
final class PlainBody {

    private static final Set<String> DOCUMENTS = Set.of("MYKAD", "MYKID", "PASSPORT");
    private static final int LONGEST_NAME = 100;
    private static final int CARRIER = 2;
    private static final int LONGEST_FLIGHT = 6;

    private PlainBody() {
    }

    /** Without a code and a receipt: a date that has been, a name, a document and a flight of the usual form. */
    static boolean isRight(BoardingCheckBody body, Instant now) {
        return body.passengerCode() == null && body.receipt() == null && body.departureAt() != null
                && body.traveller() != null && isFlight(body.flight()) && isRight(body.traveller(), now)
                && (body.destination() == null || body.destination().length() == 2 && isLetters(body.destination()));
    }

    private static boolean isRight(TravellerBody traveller, Instant now) {
        return traveller.document() != null && isRight(traveller.document()) && traveller.birthDate() != null
                && CalendarDate.Rule.hasBeen(traveller.birthDate(), now)
                && isName(traveller.surname()) && (traveller.givenNames() == null || isName(traveller.givenNames()));
    }

    private static boolean isRight(DocumentBody document) {
        return document.type() != null && DOCUMENTS.contains(document.type()) && document.country() != null
                && document.country().length() == 3 && isLetters(document.country()) && document.number() != null
                && document.number().length() >= 5 && document.number().length() <= 30;
    }

    private static boolean isName(String name) {
        return name != null && !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    /** Two letters or digits of a carrier, then one to four digits. */
    private static boolean isFlight(String flight) {
        if (flight == null || flight.length() <= CARRIER || flight.length() > LONGEST_FLIGHT) {
            return false;
        }
        for (int i = 0; i < flight.length(); i++) {
            char c = flight.charAt(i);
            if (!isDigit(c) && (i >= CARRIER || !isLetter(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

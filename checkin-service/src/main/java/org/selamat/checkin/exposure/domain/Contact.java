package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * A person who was where a case was, on one local day. A meeting over midnight belongs to the day on which it ended, with the
 * day before.
 *
 * @param venue of the meeting; the premises when only one of the two told which part of them
 * @param minutes whole minutes of that day at that venue together
 * @param weight from 0 to 1: how well both presences are proven
 */
public record Contact(PersonId person, VenueId venue, LocalDate day, int minutes, double weight) {

    /** What makes a contact the same one after matching again. */
    record Key(PersonId person, VenueId venue, LocalDate day) {
    }

    Key key() {
        return new Key(person, venue, day);
    }
}

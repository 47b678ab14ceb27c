package org.selamat.checkin.venue.domain;

/** What kind of premises it is; it decides how long a visit without a check-out is taken to last. */
public enum VenueType {
    SHOP,
    FOOD,
    WORSHIP,
    OFFICE,
    SCHOOL,
    TRANSPORT,
    HEALTH,
    ACCOMMODATION,
    LEISURE,
    EVENT,
    OTHER
}

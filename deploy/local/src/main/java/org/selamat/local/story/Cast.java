package org.selamat.local.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.selamat.local.client.Api;
import org.selamat.local.client.Document;
import org.selamat.local.client.PartnerLogin;
import org.selamat.local.client.Registrations;
import org.selamat.local.client.Registrations.Registered;
import org.selamat.local.client.StaffLogin;
import org.selamat.local.client.Suite;

/** Who takes part, and what the chapters hand on to each other. */
final class Cast {

    private final Suite suite;
    private final Api api;
    private final Clock clock;
    private final StaffLogin staff;
    private final PartnerLogin partners;

    Registered aminah;
    UUID dependant;
    Registered owner;
    Registered visitor;
    UUID secondDose;
    String venueQr;
    UUID wrongBatch;
    UUID order;
    String passengerCode;
    UUID boardingCheck;
    Instant departure;
    String caseHandle;
    UUID correction;
    AirlineDesk airline;

    Cast(Suite suite, Clock clock) {
        this.suite = suite;
        this.api = new Api(suite.gateway());
        this.clock = clock;
        this.staff = new StaffLogin(suite, clock);
        this.partners = new PartnerLogin(suite, clock);
    }

    Suite suite() {
        return suite;
    }

    Api api() {
        return api;
    }

    Clock clock() {
        return clock;
    }

    /** A registered person with a document and a phone of their own. */
    Registered register(String name, LocalDate birthDate, Document document) {
        return Registrations.person(suite, api, clock, name, birthDate, document);
    }

    String staff(String user) {
        return staff.token(user);
    }

    String partner(String client) {
        return partners.token(client);
    }
}

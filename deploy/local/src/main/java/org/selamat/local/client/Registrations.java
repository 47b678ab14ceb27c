package org.selamat.local.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Makes registered people, each with a phone number and a document that nobody else has. */
public final class Registrations {

    private Registrations() {
    }

    /** A registered person and the phone they are logged in on. */
    public record Registered(UUID id, String name, LocalDate birthDate, Document document, String phone,
            CitizenSession session) {

        public String token() {
            return session.token();
        }
    }

    public static Registered citizen(Suite suite, Api gateway, Clock clock, String name, LocalDate birthDate) {
        return person(suite, gateway, clock, name, birthDate, Document.myKad(birthDate));
    }

    /** From an unknown phone number to a registered person: code, log-in, registration, a token that is theirs. */
    public static Registered person(Suite suite, Api gateway, Clock clock, String name, LocalDate birthDate,
            Document document) {
        String phone = "+6012" + Document.digits(7);
        var session = CitizenSession.byPhone(suite, gateway, clock, phone);
        UUID id = UUID.fromString(gateway.post("/v1/registration").bearer(session.token()).once()
                .json(Map.of("fullName", name, "birthDate", birthDate.toString(), "locale", "en", "document", document.body()))
                .send().expect(201).text("personId"));
        session.renew();
        return new Registered(id, name, birthDate, document, phone, session);
    }
}

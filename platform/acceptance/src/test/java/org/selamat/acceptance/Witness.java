package org.selamat.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.selamat.local.client.Api;
import org.selamat.local.client.Call;
import org.selamat.local.client.CitizenSession;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Document;
import org.selamat.local.client.PartnerLogin;
import org.selamat.local.client.Registrations;
import org.selamat.local.client.Registrations.Registered;
import org.selamat.local.client.Suite;
import org.selamat.local.client.Wait;

/**
 * A person with a name like nobody else's who leaves traces everywhere: registered, vaccinated, tested, checked in, with a
 * dependant, a case, an e-mail address, and requests that were refused with the personal data in them.
 */
final class Witness {

    static final String NAME = "Zulaikhatun Quraishinathan";
    static final String CHILD = "Xaverianus Quraishinathan";
    private static final LocalDate BORN = LocalDate.of(1983, 5, 17);
    private static final LocalDate CHILD_BORN = LocalDate.of(2019, 8, 9);

    private final Suite suite;
    private final Api gateway;
    private final Clock clock;
    private final Registered person;
    private final Document child = Document.myKid(CHILD_BORN);
    private final String email = "zulaikhatun." + Document.digits(6) + "@example.org";

    private Witness(Suite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
        this.gateway = new Api(suite.gateway());
        this.person = Registrations.citizen(suite, gateway, clock, NAME, BORN);
    }

    static Witness everywhere(Suite suite, Clock clock) {
        var witness = new Witness(suite, clock);
        witness.addsAChild();
        witness.isVaccinatedAndTested();
        witness.checksIn();
        witness.opensACase();
        witness.sendsWhatIsRefused();
        CitizenSession.byEmail(suite, witness.gateway, clock, witness.email);
        return witness;
    }

    /** Everything that must not be found anywhere outside identity-service's encrypted columns. */
    List<String> identifiers() {
        var number = person.document().number();
        return List.of("Zulaikhatun", "Quraishinathan", "Xaverianus", person.phone().substring(1), number, hyphenated(number),
                child.number(),
                email);
    }

    private void addsAChild() {
        gateway.post("/v1/me/dependants").bearer(person.token()).once()
                .json(Map.of("fullName", CHILD, "birthDate", CHILD_BORN.toString(),
                        "relation", "CHILD", "document", child.body()))
                .send().expect(201);
    }

    private void isVaccinatedAndTested() {
        var partners = new PartnerLogin(suite, clock);
        var today = LocalDate.now(clock);
        known("the centre's record",
                () -> gateway.post("/partner/v1/doses").bearer(partners.token("centre-kl1")).purpose("DOSE_RECORDING")
                        .once()
                        .json(Map.of("document", person.document().body(), "product", "EU/1/20/1528", "lot", "FD8813", "date",
                                today.minusDays(60).toString(), "doseNumber", 1, "totalDoses", 2)));
        known("the laboratory's report", () -> gateway.post("/partner/v1/lab-results").bearer(partners.token("lab-kl1"))
                .purpose("LAB_REPORTING").once()
                .json(Map.of("document", person.document().body(), "test", "PCR", "result", "NEGATIVE",
                        "sampledAt", clock.instant().minus(Duration.ofMinutes(5)))));
    }

    private void checksIn() {
        var venue = ClientIds.next(clock);
        gateway.post("/v1/venues").bearer(person.token())
                .json(Map.of("id", venue, "name", "Kedai Buku", "address", "7 Jalan Masjid India",
                        "type", "SHOP", "district", "Kuala Lumpur"))
                .send().expect(201);
        var qr = gateway.get("/v1/venues/" + venue + "/qr").bearer(person.token()).send().expect(200).text("text");
        gateway.post("/v1/me/visits").bearer(person.token()).json(Map.of("id", ClientIds.next(clock), "qr", qr, "checkedInAt",
                clock.instant())).send().expect(201);
    }

    private void opensACase() {
        gateway.post("/v1/cases").bearer(person.token())
                .json(Map.of("id", ClientIds.next(clock), "kind", "RECORD", "grantAccess", true))
                .send().expect(201);
    }

    /** The favourite leak: an error message that repeats what was sent. */
    private void sendsWhatIsRefused() {
        gateway.post("/v1/cases").bearer(person.token()).json(Map.of("id", person.document().number(), "kind", NAME)).send()
                .expect(400);
        gateway.post("/v1/registration").bearer(person.token()).once().json(Map.of("fullName", NAME, "phone", person.phone()))
                .send();
        gateway.post("/partner/v1/doses").bearer(new PartnerLogin(suite, clock).token("centre-kl1")).purpose("DOSE_RECORDING")
                .once()
                .json(Map.of("document", Map.of("type", person.document().number(), "country", email, "number", NAME))).send()
                .expect(400);
    }

    /** The registration reaches the other services through Kafka: until then a partner is told to try again. */
    private static void known(String what, Supplier<Call> call) {
        Wait.atMost(Duration.ofSeconds(60)).until(what, () -> {
            var answer = call.get().send();
            return answer.status() == 422 ? Optional.empty() : Optional.of(answer.expect(201));
        });
    }

    private static String hyphenated(String card) {
        return card.substring(0, 6) + "-" + card.substring(6, 8) + "-" + card.substring(8);
    }
}

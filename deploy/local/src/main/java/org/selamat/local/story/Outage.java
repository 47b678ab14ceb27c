package org.selamat.local.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.local.client.Answer;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Control;
import org.selamat.local.client.Document;
import org.selamat.local.client.Registrations.Registered;
import org.selamat.local.client.Wait;

/** The same path with Kafka stopped in the middle and started again: what was acknowledged meanwhile arrives. */
final class Outage implements Chapter {

    private static final LocalDate BORN = LocalDate.of(1995, 2, 11);
    private static final int GUESTS = 3;
    private final Control control;

    Outage(Control control) {
        this.control = control;
    }

    @Override
    public String title() {
        return "The same with Kafka stopped in the middle";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        var guests = new ArrayList<Registered>();
        stage.step("four more people register", () -> {
            for (int i = 0; i <= GUESTS; i++) {
                guests.add(cast.register("Guest Number " + "ABCDEFG".charAt(i), BORN, Document.myKad(BORN)));
            }
        });
        Registered ill = guests.remove(GUESTS);
        stage.step("a first test of one of them is indeterminate: they are known", () -> {
            guests.forEach(guest -> Exposed.awaitLabel(cast, guest.token(), "LOW_RISK"));
            awaitKnown(cast, ill);
        });
        stage.step("Kafka is stopped", () -> control.stop("kafka"));
        stage.step("check-ins are still acknowledged", () -> checkIn(cast, guests, ill));
        stage.step("a laboratory's positive result too", () -> report(cast, ill, "POSITIVE").expect(201));
        stage.step("the ill person's own status is there at once", () -> Exposed.awaitLabel(cast, ill.token(), "CONFIRMED"));
        stage.step("Kafka is started again", () -> control.start("kafka"));
        stage.step("every guest's exposure is found: nothing was lost",
                () -> guests.forEach(guest -> Exposed.awaitLabel(cast, guest.token(), "CASUAL_CONTACT")));
    }

    private static void checkIn(Cast cast, List<Registered> guests, Registered ill) {
        Instant arrival = cast.clock().instant().minus(Duration.ofMinutes(100));
        var all = new ArrayList<>(guests);
        all.add(ill);
        for (Registered guest : all) {
            UUID id = ClientIds.next(cast.clock());
            cast.api().post("/v1/me/visits").bearer(guest.token())
                    .json(Map.of("id", id, "qr", cast.venueQr, "checkedInAt", arrival)).send().expect(201);
            cast.api().post("/v1/me/visits/" + id + "/check-out").bearer(guest.token())
                    .json(Map.of("at", arrival.plus(Duration.ofMinutes(80))))
                    .send().expect(200);
        }
    }

    /** The last who registered; until a registration has come through Kafka a laboratory is told to try again. */
    private static void awaitKnown(Cast cast, Registered ill) {
        Wait.atMost(Duration.ofSeconds(30)).until("the laboratory's first report", () -> {
            Answer answer = report(cast, ill, "INDETERMINATE");
            return answer.status() == 422 ? Optional.empty() : Optional.of(answer.expect(201));
        });
    }

    private static Answer report(Cast cast, Registered ill, String result) {
        return cast.api().post("/partner/v1/lab-results").bearer(cast.partner("lab-kl1")).purpose("LAB_REPORTING")
                .once()
                .json(Map.of("document", ill.document().body(), "test", "PCR", "result", result, "sampledAt",
                        cast.clock().instant().minus(Duration.ofMinutes(5))))
                .send();
    }
}

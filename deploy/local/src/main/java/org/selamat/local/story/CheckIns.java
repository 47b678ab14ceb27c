package org.selamat.local.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Document;

/** Aminah, her son and another visitor check in at a venue by its signed QR. */
final class CheckIns implements Chapter {

    private static final LocalDate BORN = LocalDate.of(1979, 9, 1);

    @Override
    public String title() {
        return "Everybody checks in";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        cast.owner = stage.step("a shopkeeper registers",
                () -> cast.register("Lim, Mei Ling", BORN, Document.myKad(BORN)));
        cast.visitor = stage.step("so does another visitor",
                () -> cast.register("Ravi a/l Kumar", BORN, Document.myKad(BORN)));
        cast.venueQr = stage.step("the shop gets its signed QR code", () -> registerVenue(cast));
        Instant arrival = cast.clock().instant().minus(Duration.ofMinutes(90));
        UUID visit = stage.step("Aminah checks in", () -> checkIn(cast, cast.aminah.token(), arrival));
        stage.step("her son checks in through her phone",
                () -> checkIn(cast, cast.aminah.session().tokenFor(cast.dependant), arrival));
        stage.step("the other visitor checks in", () -> checkIn(cast, cast.visitor.token(), arrival));
        stage.step("a forged QR code is refused", () -> refusesForgedCode(cast));
        stage.step("the same scan sent twice is one visit", () -> isOneVisit(cast, visit, arrival));
        stage.step("Aminah checks out",
                () -> cast.api().post("/v1/me/visits/" + visit + "/check-out").bearer(cast.aminah.token())
                        .json(Map.of("at", arrival.plus(Duration.ofMinutes(80)))).send().expect(200));
    }

    private static String registerVenue(Cast cast) {
        UUID id = ClientIds.next(cast.clock());
        cast.api().post("/v1/venues").bearer(cast.owner.token()).json(Map.of("id", id, "name", "Kedai Mei Ling", "address",
                "12 Jalan Alor, Kuala Lumpur", "type", "SHOP", "capacity", 40, "district", "Kuala Lumpur")).send().expect(201);
        return cast.api().get("/v1/venues/" + id + "/qr").bearer(cast.owner.token()).send().expect(200).text("text");
    }

    private static UUID checkIn(Cast cast, String token, Instant at) {
        UUID id = ClientIds.next(cast.clock());
        cast.api().post("/v1/me/visits").bearer(token).json(Map.of("id", id, "qr", cast.venueQr, "checkedInAt", at)).send()
                .expect(201);
        return id;
    }

    private static void refusesForgedCode(Cast cast) {
        String forged = cast.venueQr.substring(0, cast.venueQr.length() - 6) + "AAAAAA";
        cast.api().post("/v1/me/visits").bearer(cast.aminah.token())
                .json(Map.of("id", ClientIds.next(cast.clock()), "qr", forged, "checkedInAt", cast.clock().instant())).send()
                .expect(422);
    }

    private static void isOneVisit(Cast cast, UUID visit, Instant at) {
        cast.api().post("/v1/me/visits").bearer(cast.aminah.token())
                .json(Map.of("id", visit, "qr", cast.venueQr, "checkedInAt", at)).send()
                .expect(201);
        int visits = cast.api().get("/v1/me/visits").bearer(cast.aminah.token()).send().expect(200).json().path("items").size();
        Check.equal("the number of her visits", 1, visits);
    }
}

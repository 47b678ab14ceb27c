package org.selamat.vaccine.testsupport;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.imageio.ImageIO;

import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A registered person with a document, known to the service through a real event. */
public final class Citizen {

    /** A picture of a certificate that no program can decide about: it has no code. */
    public static final byte[] PAPER = paper();

    public final UUID id = UUID.randomUUID();
    private final String myKad = "900101" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    private Citizen() {
    }

    /** Registers somebody born in 1990 and waits until a centre can record doses. */
    public static Citizen registered() {
        var citizen = new Citizen();
        Topics.sendExample("selamat.identity.person-registered.v1", Map.of("personId", citizen.id, "kind", "ADULT",
                "documentIndex", List.of(Documents.index("MYKAD", "MYS", citizen.myKad)), "birthYear", 1990));
        // a dose in the future is refused for a known person only, so it tells when the person has arrived
        await().atMost(Duration.ofSeconds(60)).until(() -> citizen.dose("2999-01-01", 1, 2).jsonPath().getString("type"),
                "urn:problem:vaccine:dose-in-the-future"::equals);
        return citizen;
    }

    /** Somebody of whom this service has heard nothing. */
    public static Citizen unheardOf() {
        return new Citizen();
    }

    public RequestSpecification asking() {
        return given().auth().oauth2(Tokens.citizen(id)).contentType("application/json");
    }

    public Map<String, Object> document() {
        return Map.of("type", "MYKAD", "country", "MYS", "number", myKad);
    }

    public Response dose(String date, int number, int total) {
        return dose(newDose(date, number, total), UUID.randomUUID().toString());
    }

    public Response dose(Map<String, Object> dose, String idempotencyKey) {
        return centre().header("Idempotency-Key", idempotencyKey).body(dose).post("/partner/v1/doses");
    }

    public Map<String, Object> newDose(String date, int number, int total) {
        var dose = new LinkedHashMap<String, Object>();
        dose.put("document", document());
        dose.put("product", "EU/1/20/1528");
        dose.put("lot", "FK9413");
        dose.put("date", date);
        dose.put("doseNumber", number);
        dose.put("totalDoses", total);
        return dose;
    }

    /** Identity-service's word for a name, signed with the key of the test's citizen issuer. */
    public String assertion(String full, String surname, String given) {
        var name = new LinkedHashMap<String, Object>(Map.of("full", full, "fnt", surname));
        if (given != null) {
            name.put("gnt", given);
        }
        var plain = Tokens.withClaim(Tokens.wrongTyp(Tokens.citizen(id)), "aud", List.of("vaccine-service"));
        return Tokens.withClaim(Tokens.withClaim(plain, "name", name), "birthDate", "1990-01-01");
    }

    public String assertion() {
        return assertion("AHMAD FAIZ BIN ABDULLAH", "AHMAD<FAIZ<BIN<ABDULLAH", null);
    }

    /** Ready to send the picture of a certificate under this id. */
    public RequestSpecification uploading(UUID submission) {
        return given().auth().oauth2(Tokens.citizen(id)).contentType("image/png")
                .header("X-Submission-Id", submission.toString()).header("X-Identity-Assertion", assertion());
    }

    private static byte[] paper() {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 60, 40);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static RequestSpecification centre() {
        return given().auth().oauth2(Tokens.partner("centre-kl1", "partner-centre")).header("X-Purpose", "DOSE_RECORDING")
                .contentType("application/json");
    }
}

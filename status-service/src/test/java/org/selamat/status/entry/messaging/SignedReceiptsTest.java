package org.selamat.status.entry.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.status.entry.domain.Receipt;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.entry.domain.ReceiptReader.Read;
import org.selamat.status.entry.domain.ReceiptReader.Signed;
import org.selamat.status.entry.domain.ReceiptReader.Unbelieved;
import org.selamat.status.testsupport.Receipts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/** Whose receipts are believed, and which are not, whatever is done to them. */
class SignedReceiptsTest {

    private static final UUID ID = new UUID(7, 7);
    private static final HolderIndex HOLDER = HolderIndex.of(new NameTagger(new byte[32], ID), List.of("Nurul Huda"),
            "1988-02-03");
    private static final Map<String, PublicKey> KEYS = keys();

    @Test
    void oneOfVaccineServiceIsReadAndIsWhatTheContractSays() throws Exception {
        // given
        Map<String, Object> claims = claims();
        // when
        Read read = read(Receipts.signed(claims));
        // then
        assertThat(read).asInstanceOf(type(Signed.class)).satisfies(signed -> {
            Receipt receipt = signed.receipt();
            assertThat(receipt.id()).isEqualTo(ID);
            assertThat(receipt.doses()).singleElement().satisfies(dose -> {
                assertThat(dose.number()).isEqualTo(2);
                assertThat(dose.product()).contains("EU/1/20/1528");
                assertThat(dose.givenAt()).isEqualTo("2026-01-04T16:00:00Z");
            });
        });
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(getClass().getResourceAsStream("/contracts/receipts/verification-receipt.schema.json"))
                .validate(new ObjectMapper().writeValueAsString(claims), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aForgedOneIsNot() throws Exception {
        // given
        var stranger = new ECKeyGenerator(Curve.P_256).generate();
        String good = Receipts.signed(claims());
        String[] parts = good.split("\\.");
        String other = Receipts.signed(with("aud", "airline-ak")).split("\\.")[1];
        // then
        assertThat(read(Receipts.signed(claims(), stranger))).isEqualTo(new Unbelieved(ReceiptOutcome.CERT_KEY_UNKNOWN));
        assertThat(read(parts[0] + "." + other + "." + parts[2])).as("another payload").isEqualTo(forged());
        assertThat(read(parts[0] + "." + parts[1] + ".")).as("no signature").isEqualTo(forged());
        assertThat(read(parts[0] + "." + parts[1] + "." + "A".repeat(86))).as("a signature of zeros").isEqualTo(forged());
        assertThat(read(header("none") + "." + parts[1] + ".")).as("no algorithm").isEqualTo(forged());
        assertThat(read(header("HS256") + "." + parts[1] + "." + parts[2])).as("another algorithm").isEqualTo(forged());
        assertThat(read("")).isEqualTo(forged());
        assertThat(read(Receipts.signed(with("iss", "https://elsewhere.example"))))
                .isEqualTo(new Unbelieved(ReceiptOutcome.CERT_KEY_UNKNOWN));
        Map<String, Object> forAnybody = claims();
        forAnybody.keySet().removeAll(List.of("aud", "holder", "jti", "doses"));
        assertThat(read(Receipts.signed(forAnybody))).isEqualTo(new Unbelieved(ReceiptOutcome.AUDIENCE_MISMATCH));
    }

    @Test
    void noChangedCharacterIsBelievedAndNothingBreaks() {
        Random random = new Random(5);
        String good = Receipts.signed(claims());
        for (int i = 0; i < 500; i++) {
            // given
            int at = random.nextInt(good.lastIndexOf('.'));
            char changed = (char) (33 + random.nextInt(90));
            String damaged = good.substring(0, at) + changed + good.substring(at + 1);
            // then
            if (changed != good.charAt(at)) {
                assertThat(read(damaged)).as(damaged).isInstanceOf(Unbelieved.class);
            }
        }
    }

    @Test
    void whatIsSignedAndMakesNoSenseIsNotBelievedEither() {
        assertThat(read(Receipts.signed(with("holder", "no index")))).isEqualTo(forged());
        assertThat(read(Receipts.signed(with("jti", "7")))).isEqualTo(forged());
        assertThat(read(Receipts.signed(
                with("doses", List.of(Map.of("product", "X", "date", "2026-01-01", "number", 1, "total", 0))))))
                .isEqualTo(forged());
    }

    @Test
    void itIsForOneAirlineForAQuarterOfAnHourAndForADoseThatStillCounts() {
        // given
        Instant now = Instant.now();
        Instant departure = now.plus(Duration.ofHours(6));
        Receipt receipt = receipt(claims());
        // then
        assertThat(receipt.obstacle("airline-mh", departure, now)).isEmpty();
        assertThat(receipt.obstacle("airline-ak", departure, now)).contains(ReceiptOutcome.AUDIENCE_MISMATCH);
        assertThat(receipt.obstacle("airline-mh", departure, now.plus(Duration.ofMinutes(16))))
                .contains(ReceiptOutcome.CERT_EXPIRED);
        assertThat(receipt.obstacle("airline-mh", departure, now.minus(Duration.ofMinutes(2))))
                .contains(ReceiptOutcome.CERT_NOT_YET_VALID);
        assertThat(receipt(with("exp", now.getEpochSecond() + 90_000)).obstacle("airline-mh", departure, now)).as("too long")
                .contains(ReceiptOutcome.CERT_NOT_YET_VALID);
        assertThat(receipt(with("certificateExpires", now.getEpochSecond() + 3600)).obstacle("airline-mh", departure, now))
                .contains(ReceiptOutcome.CERT_EXPIRED);
        assertThat(receipt(with("doses", List.of())).obstacle("airline-mh", departure, now))
                .contains(ReceiptOutcome.CERT_TYPE_NOT_ACCEPTED);
    }

    private static Read read(String text) {
        return SignedReceipts.read(text, KEYS, Receipts.ISSUER);
    }

    private static Receipt receipt(Map<String, Object> claims) {
        return ((Signed) read(Receipts.signed(claims))).receipt();
    }

    private static Unbelieved forged() {
        return new Unbelieved(ReceiptOutcome.CERT_SIGNATURE_INVALID);
    }

    private static Map<String, Object> claims() {
        return Receipts.claims("airline-mh", ID, HOLDER);
    }

    private static Map<String, Object> with(String claim, Object value) {
        Map<String, Object> claims = new HashMap<>(claims());
        claims.put(claim, value);
        return claims;
    }

    private static String header(String algorithm) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(
                "{\"alg\":\"%s\",\"typ\":\"verification-receipt+jwt\"}".formatted(algorithm).getBytes());
    }

    private static Map<String, PublicKey> keys() {
        try (var file = SignedReceiptsTest.class.getResourceAsStream("/receipts/keys.json")) {
            return JwkSet.keys(file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

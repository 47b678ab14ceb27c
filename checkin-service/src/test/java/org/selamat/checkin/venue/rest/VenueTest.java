package org.selamat.checkin.venue.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.checkin.testsupport.Api.get;
import static org.selamat.checkin.testsupport.Api.register;
import static org.selamat.checkin.testsupport.Api.venueBody;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.testsupport.Api;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;

@ServiceTest
class VenueTest {

    private final UUID owner = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @Test
    void anOwnerRegistersPremisesAndReadsThemBack() {
        // when
        register(owner, venueBody(id, "FOOD")).then().statusCode(201).header("Location", endsWith("/v1/venues/" + id));
        // then
        get(Tokens.citizen(owner), "/v1/venues/" + id).then().statusCode(200).body("name", equalTo("Kedai Kopi Bangsar"))
                .body("type", equalTo("FOOD")).body("capacity", nullValue());
    }

    @Test
    void theSameRegistrationAgainGetsTheFirstAnswer() {
        // given
        var first = register(owner, venueBody(id, "FOOD")).asString();
        // when
        var again = register(owner, venueBody(id, "FOOD"));
        // then
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first);
    }

    @Test
    void theSameIdForOtherPremisesIsRefused() {
        // given
        register(owner, venueBody(id, "FOOD"));
        // when, then
        register(owner, venueBody(id, "OFFICE")).then().statusCode(422).body("type", equalTo("urn:problem:checkin:id-reused"));
    }

    @Test
    void whoNamesNoTypeThatThereIsLearnsTheTypes() {
        register(owner, venueBody(id, "RESTAURANT")).then().statusCode(400).body("errors.code", hasItem("UNKNOWN_VALUE"))
                .body("errors.detail", hasItem(containsString("FOOD, ")));
    }

    @Test
    void someoneElsesVenueDoesNotExist() {
        // given
        register(owner, venueBody(id, "FOOD"));
        var stranger = Tokens.citizen(UUID.randomUUID());
        // when, then
        for (var path : new String[] { "", "/qr", "/occupancy" }) {
            var theirs = get(stranger, "/v1/venues/" + id + path);
            var nobodys = get(stranger, "/v1/venues/" + UUID.randomUUID() + path);
            theirs.then().statusCode(404);
            assertThat(theirs.<String> path("type")).isEqualTo(nobodys.path("type"));
            assertThat(theirs.<String> path("detail")).isEqualTo(nobodys.path("detail"));
        }
        register(UUID.randomUUID(), venueBody(id, "FOOD")).then().statusCode(409)
                .body("type", equalTo("urn:problem:checkin:id-taken"));
    }

    @Test
    void someoneWhoIsNotRegisteredYetOwnsNoPremises() {
        Api.post(Tokens.registrant(owner), "/v1/venues", venueBody(id, "FOOD")).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "…", "two\nlines", "left\u202Eright", "\u0000", "zero\u200Bwidth" })
    void aNameThatCouldDeceiveOnAPosterIsRefused(String name) {
        // given
        var body = venueBody(id, "FOOD");
        body.put("name", name);
        // when, then
        register(owner, body).then().statusCode(400).body("errors[0].field", equalTo("name"));
    }

    @Test
    void theCodeVerifiesOfflineWithThePublishedKeysAndNothingElse() throws Exception {
        // given
        register(owner, venueBody(id, "FOOD"));
        var code = get(Tokens.citizen(owner), "/v1/venues/" + id + "/qr");
        var keys = JWKSet.parse(given().get("/public/v1/venue-keys").then().statusCode(200).extract().asString());
        // when
        var parts = code.<String> path("text").split("#", 2)[1].split("\\.");
        var key = keys.getKeyByKeyId(code.path("keyId")).toECKey();
        // then
        assertThat(new ECDSAVerifier(key).verify(new JWSHeader(JWSAlgorithm.ES256), (parts[0] + "." + parts[1]).getBytes(),
                new Base64URL(parts[2]))).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]))).endsWith("Kedai Kopi Bangsar");
        assertThat(keys.toString(false)).doesNotContain("\"d\"");
    }

    @Test
    void theImageShowsTheTextAndEveryPrintIsTheSame() throws Exception {
        // given
        register(owner, venueBody(id, "FOOD"));
        // when
        var code = get(Tokens.citizen(owner), "/v1/venues/" + id + "/qr");
        // then
        assertThat(decode(Base64.getDecoder().decode(code.<String> path("png")))).isEqualTo(code.path("text"));
        assertThat(get(Tokens.citizen(owner), "/v1/venues/" + id + "/qr").<Map<String, ?>> path("")).isEqualTo(code.path(""));
    }

    private static String decode(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
    }
}

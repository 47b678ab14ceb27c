package org.selamat.twin.checkin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.Signature;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.twin.TwinSettings;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;

class VenueCodesTest {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final byte[] KEY_ID = { 1, 2, 3, 4, 5, 6, 7, 8 };
    private static final UUID VENUE = UUID.fromString("019a97a0-4411-7e52-8f60-717283940a5b");

    private final ECKey key = key();
    private HttpServer published;
    private VenueCodes codes;

    @BeforeEach
    void publish() throws Exception {
        published = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] set = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        published.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, set.length);
            exchange.getResponseBody().write(set);
            exchange.close();
        });
        published.start();
        var keys = URI.create("http://127.0.0.1:" + published.getAddress().getPort() + "/keys");
        codes = new VenueCodes(new TwinSettings("issuer", keys, keys, "", ""));
    }

    @AfterEach
    void stop() {
        published.stop(0);
    }

    @Test
    void aSignedCodeNamesItsVenue() throws Exception {
        assertThat(codes.read(code(key, "Kedai Kopi")).orElseThrow()).isEqualTo(new VenueCodes.VenueCode(VENUE, "Kedai Kopi"));
    }

    @Test
    void aCodeThatNobodyOfOursSignedIsNone() throws Exception {
        assertThat(codes.read(code(key(), "Kedai Kopi"))).isEmpty();
    }

    @Test
    void anotherNameUnderTheSameSignatureIsNone() throws Exception {
        var changed = code(key, "Kedai Kopi");
        var other = code(key, "Kedai Buku");
        assertThat(codes.read(other.substring(0, other.lastIndexOf('.')) + changed.substring(changed.lastIndexOf('.'))))
                .isEmpty();
    }

    @Test
    void anyOtherTextIsNone() {
        assertThat(codes.read("https://selamat.example/c#1.AAAA.AAAA")).isEmpty();
        assertThat(codes.read("#1.")).isEmpty();
        assertThat(codes.read("")).isEmpty();
    }

    private static String code(ECKey key, String name) throws Exception {
        var utf8 = name.getBytes(UTF_8);
        var payload = ByteBuffer.allocate(28 + utf8.length).putLong(VENUE.getMostSignificantBits())
                .putLong(VENUE.getLeastSignificantBits()).put(KEY_ID).putInt(0).put(utf8).array();
        var text = "1." + TEXT.encodeToString(payload);
        return "https://selamat.example/c#" + text + "." + TEXT.encodeToString(signature(key, text));
    }

    private static byte[] signature(ECKey key, String text) throws Exception {
        var engine = Signature.getInstance("SHA256withECDSAinP1363Format");
        engine.initSign(key.toECPrivateKey());
        engine.update(text.getBytes(US_ASCII));
        return engine.sign();
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(TEXT.encodeToString(KEY_ID)).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.selamat.checkin.visit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.kit.sign.SigningProvider;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEObjectType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueueSignatureTest {

    private static final byte[] BODY = "{\"visits\":[]}".getBytes(UTF_8);
    private static final Signatures SIGNATURES = new Signatures(SigningProvider.get());
    private static final TestPhone PHONE = new TestPhone();
    private static final String GOOD = PHONE.signature(BODY);

    /** As strict as the service's own. */
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    @Test
    void whatAPhoneSignsIsReadAndHolds() throws Exception {
        // when
        var signature = QueueSignature.read(JSON, GOOD).orElseThrow();
        // then
        assertThat(signature.isBy(PHONE.key().computeThumbprint().toString())).isTrue();
        assertThat(signature.covers(BODY, SIGNATURES)).isTrue();
        assertThat(signature.covers("{\"visits\":[ ]}".getBytes(UTF_8), SIGNATURES)).isFalse();
    }

    @Test
    void whatTheHeaderMayNotSayIsRefusedThoughTheSignatureHolds() {
        assertThat(read(PHONE.signature(PHONE.header().keyID("mine").build(), BODY))).isFalse();
        assertThat(read(PHONE.signature(PHONE.header().type(new JOSEObjectType("dpop+jwt")).build(), BODY))).isFalse();
        assertThat(read(PHONE.signature(PHONE.header().type(null).build(), BODY))).isFalse();
        assertThat(read(PHONE.signature(PHONE.header().jwk(null).build(), BODY))).isFalse();
        assertThat(read(PHONE.signature(PHONE.header().base64URLEncodePayload(false).criticalParams(Set.of("b64")).build(),
                BODY))).isFalse();
        assertThat(read(PHONE.signature(PHONE.header().customParam("pad", "x".repeat(400)).build(), BODY))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{}", "[]", "null", "1", "", "{'alg':'ES256','typ':'visit-queue+jws','jwk':'KEY'}",
            "{'alg':'none','typ':'visit-queue+jws','jwk':{KEY}}",
            "{'alg':'HS256','typ':'visit-queue+jws','jwk':{KEY}}",
            "{'alg':'ES256','alg':'ES256','typ':'visit-queue+jws','jwk':{KEY}}",
            "{'alg':'ES256','typ':'visit-queue+jws','jwk':{KEY}} {}",
            "{'alg':'ES256','typ':'visit-queue+jws','jwk':{KEY,'d':'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI'}}",
            "{'alg':'ES256','typ':'visit-queue+jws','jwk':{KEY,'x5u':'https://example.org'}}",
            "{'alg':'ES256','typ':'visit-queue+jws','jwk':{'kty':'oct','k':'AAAA'}}",
            "{'alg':'ES256','typ':'visit-queue+jws','jwk':{'kty':'EC','crv':'P-384','x':'AAAA','y':'AAAA'}}" })
    void aHeaderThatIsAnythingElseIsNotRead(String header) {
        var key = "'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'";
        assertThat(read(encoded("{'alg':'ES256','typ':'visit-queue+jws','jwk':{KEY}}".replace("KEY", key)))).isTrue();
        assertThat(read(encoded(header.replace("KEY", key)))).isFalse();
    }

    @Property(tries = 2_000)
    void noTextHoweverMadeIsMoreThanRefused(@ForAll("texts") String text) {
        QueueSignature.read(JSON, text).ifPresent(read -> assertThat(read.covers(BODY, SIGNATURES)).isFalse());
    }

    /** Nonsense, and the good one with one character of another kind. */
    @Provide
    Arbitrary<String> texts() {
        var alphabet = Arbitraries.strings().withChars("ABYZabyz0189-_.={}\"").ofMaxLength(600);
        var near = Arbitraries.integers().between(0, GOOD.length() - 1)
                .flatMap(at -> Arbitraries.chars().with("AQgw-_.=").filter(other -> other != GOOD.charAt(at))
                        .map(other -> GOOD.substring(0, at) + other + GOOD.substring(at + 1)));
        return Arbitraries.oneOf(alphabet, near, near, Arbitraries.strings().ofMaxLength(50));
    }

    private static boolean read(String text) {
        return QueueSignature.read(JSON, text).isPresent();
    }

    private static String encoded(String header) {
        var signature = new byte[64];
        new Random(1).nextBytes(signature);
        return base64(header.replace('\'', '"').getBytes(UTF_8)) + ".." + base64(signature);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

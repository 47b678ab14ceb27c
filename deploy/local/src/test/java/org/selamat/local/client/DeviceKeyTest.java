package org.selamat.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;

class DeviceKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final URI TOKEN = URI.create("http://127.0.0.1:8800/oauth2/token");

    @Test
    void proves_for_one_request_that_the_key_is_here() throws ParseException, JOSEException {
        // given
        var device = new DeviceKey(Clock.fixed(NOW, ZoneOffset.UTC));

        // when
        SignedJWT proof = SignedJWT.parse(device.proof("POST", TOKEN));

        // then
        var key = proof.getHeader().getJWK().toECKey();
        assertThat(proof.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).as("never the private half").isFalse();
        assertThat(key.computeThumbprint()).hasToString(device.thumbprint());
        assertThat(proof.getHeader().getType()).hasToString("dpop+jwt");
        assertThat(proof.getJWTClaimsSet().getStringClaim("htm")).isEqualTo("POST");
        assertThat(proof.getJWTClaimsSet().getStringClaim("htu")).isEqualTo(TOKEN.toString());
        assertThat(proof.getJWTClaimsSet().getIssueTime()).isEqualTo(NOW);
    }

    @Test
    void never_gives_the_same_proof_twice() {
        // given
        var device = new DeviceKey(Clock.fixed(NOW, ZoneOffset.UTC));

        // then
        assertThat(device.proof("POST", TOKEN)).isNotEqualTo(device.proof("POST", TOKEN));
    }

    @Test
    void signs_a_queue_without_repeating_it() throws ParseException, JOSEException {
        // given
        var device = new DeviceKey(Clock.fixed(NOW, ZoneOffset.UTC));
        var queue = "{\"visits\":[]}".getBytes(UTF_8);

        // when
        String signature = device.queueSignature(queue);

        // then
        assertThat(signature).contains("..");
        var jws = JWSObject.parse(signature, new Payload(queue));
        var key = jws.getHeader().getJWK().toECKey();
        assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.computeThumbprint()).hasToString(device.thumbprint());
        assertThat(jws.getHeader().toJSONObject()).as("what the service takes").containsOnlyKeys("alg", "typ", "jwk");
        assertThat(key.toJSONObject()).containsOnlyKeys("kty", "crv", "x", "y");
    }
}

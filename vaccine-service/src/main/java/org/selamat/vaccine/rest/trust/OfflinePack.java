package org.selamat.vaccine.rest.trust;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.hcert.SigningKeys;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes and signs the offline pack, anew whenever what is in it changed, and before half of its life is over. */
@ApplicationScoped
class OfflinePack {

    /** The pack as it is handed out. */
    record Signed(String jws, String tag, Instant issuedAt) {
    }

    private final PackContent content;
    private final SigningKeys keys;
    private final VaccineConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile Signed last;
    private volatile String contentOfLast = "";

    OfflinePack(PackContent content, SigningKeys keys, VaccineConfig config, ObjectMapper json, Clock clock) {
        this.content = content;
        this.keys = keys;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** Empty while nobody can sign it. */
    synchronized Optional<Signed> current() {
        if (!keys.canSign()) {
            return Optional.empty();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var fingerprint = content.fingerprint() + keys.current().kid().base64();
        if (last == null || !fingerprint.equals(contentOfLast) || isOld(now) || now.isBefore(last.issuedAt())) {
            last = sign(now);
            contentOfLast = fingerprint;
        }
        return Optional.of(last);
    }

    private boolean isOld(Instant now) {
        return now.isAfter(last.issuedAt().plus(config.trust().packLife().dividedBy(2)));
    }

    private Signed sign(Instant now) {
        var signer = keys.current();
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", "ES256");
        header.put("kid", signer.kid().base64());
        header.put("cty", "selamat-offline-pack+json+gzip");
        header.put("x5c", PublicJwk.of(signer).x5c());
        var payload = new LinkedHashMap<String, Object>();
        payload.put("iss", config.certificate().country());
        payload.put("iat", now.getEpochSecond());
        payload.put("exp", now.plus(config.trust().packLife()).getEpochSecond());
        payload.putAll(content.parts());
        var input = encoded(bytes(header)) + "." + encoded(gzipped(bytes(payload)));
        var signature = signer.key().sign(input.getBytes(US_ASCII));
        return new Signed(input + "." + encoded(signature), tag(signature), now);
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzipped(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String tag(byte[] signature) {
        return encoded(Arrays.copyOf(signature, 16));
    }
}

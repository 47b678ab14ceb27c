package org.selamat.vaccine.conformance;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One case of dgc-testdata. Every input may be missing; expectations may be misspelt or nested.
 *
 * @param issuer top folder of the file
 * @param name path within the set
 */
record Vector(String issuer, String name, JsonNode json) {

    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd().optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
            .toFormatter();

    static Vector of(Path set, Path file) {
        var path = set.relativize(file);
        return new Vector(path.getName(0).toString(), path.toString().replace('\\', '/'), ConformanceFolder.read(file));
    }

    boolean isCase() {
        return json.has("TESTCTX") && json.has("EXPECTEDRESULTS");
    }

    Optional<Boolean> expected(Expectation expectation) {
        var results = json.get("EXPECTEDRESULTS");
        if (results.path("EXPECTEDRESULTS").isObject()) {
            results = results.get("EXPECTEDRESULTS");
        }
        var value = results.path(expectation.key());
        return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
    }

    Optional<String> text(String field) {
        return json.path(field).isTextual() ? Optional.of(json.get(field).textValue()) : Optional.empty();
    }

    Optional<byte[]> hex(String field) {
        return text(field).filter(value -> !value.isBlank()).map(value -> HexFormat.of().parseHex(value.strip().toLowerCase()));
    }

    Optional<JsonNode> dcc() {
        return json.path("JSON").isObject() ? Optional.of(json.get("JSON")) : Optional.empty();
    }

    X509Certificate certificate() throws CertificateException {
        var der = Base64.getMimeDecoder().decode(json.get("TESTCTX").path("CERTIFICATE").asText(""));
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    boolean hasCertificate() {
        return !json.get("TESTCTX").path("CERTIFICATE").asText("").isBlank();
    }

    /** Offset written as Z, +02:00, +0200, or missing, then UTC. */
    Optional<Instant> clock() {
        var text = json.get("TESTCTX").path("VALIDATIONCLOCK").asText("");
        if (text.isBlank() || "null".equals(text)) {
            return Optional.empty();
        }
        var parsed = CLOCK.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return Optional.of(parsed instanceof OffsetDateTime offset ? offset.toInstant()
                : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC));
    }
}

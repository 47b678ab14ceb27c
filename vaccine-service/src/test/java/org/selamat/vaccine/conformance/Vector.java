package org.selamat.vaccine.conformance;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.CoseSign1;

import com.fasterxml.jackson.databind.JsonNode;
import com.upokecenter.cbor.CBORObject;

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

    private static final int LIMIT = 16_384;

    static Vector of(Path set, Path file) {
        var path = set.relativize(file);
        return new Vector(path.getName(0).toString(), path.toString().replace('\\', '/'), ConformanceFolder.read(file));
    }

    static List<Vector> all(Path set) {
        return ConformanceFolder.documents(set).stream().flatMap(file -> readable(set, file)).filter(Vector::isCase).toList();
    }

    private static Stream<Vector> readable(Path set, Path file) {
        try {
            return Stream.of(of(set, file));
        } catch (IllegalStateException notJson) {
            System.out.println("not a vector: " + file);
            return Stream.empty();
        }
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

    /** A field that isn't hex counts as missing. */
    Optional<byte[]> hex(String field) {
        try {
            return text(field).filter(value -> !value.isBlank())
                    .map(value -> HexFormat.of().parseHex(value.replaceAll("\\s", "").toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }

    Optional<JsonNode> dcc() {
        return json.path("JSON").isObject() ? Optional.of(json.get("JSON")) : Optional.empty();
    }

    /** The picture of the code, under either spelling. */
    Optional<byte[]> picture() {
        return text("2DCODE").or(() -> text("_2DCODE")).filter(image -> !image.isBlank()).map(
                image -> Base64.getMimeDecoder().decode(image.replaceFirst("^data:[a-z/+;0-9-]*,", "")));
    }

    /** The field CBOR is the DCC in some sets and the whole claim map in others. */
    Optional<JsonNode> cborContent() {
        return hex("CBOR").flatMap(Vector::content);
    }

    private static Optional<JsonNode> content(byte[] cbor) {
        try {
            return Plain.map(CborReader.read(cbor)).map(map -> map.get(-260L) instanceof Map<?, ?> hcert
                    ? Plain.map(hcert.get(1L)).orElse(Map.of())
                    : map).map(Plain::object).map(ConformanceFolder::tree);
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    /** COSE as given, else peeled from the text. */
    Optional<byte[]> message() {
        return hex("COSE").or(() -> text("PREFIX").map(text -> {
            try {
                return Zlib.inflate(Base45.decode(text.substring("HC1:".length())), LIMIT);
            } catch (Malformed | StringIndexOutOfBoundsException malformed) {
                return new byte[0];
            }
        }));
    }

    /** What the message says, verified or not. */
    Optional<JsonNode> signedContent() {
        return message().flatMap(Vector::payload).flatMap(Vector::content);
    }

    /**
     * Whether the signed message says what the field CBOR says and the field JSON doesn't, as another library reads them,
     * so that our own mistakes never look like the vector's.
     */
    boolean itsJsonStandsAlone() {
        var signed = message().flatMap(Vector::payload).map(Vector::read);
        var cbor = hex("CBOR").map(Vector::read);
        return signed.isPresent() && cbor.isPresent() && SameJson.test(signed.get(), cbor.get())
                && dcc().filter(json -> !SameJson.test(signed.get(), json)).isPresent();
    }

    private static JsonNode read(byte[] cbor) {
        var claims = CBORObject.DecodeFromBytes(cbor);
        var hcert = claims.get(CBORObject.FromObject(-260));
        return ConformanceFolder.parsed((hcert == null ? claims : hcert.get(CBORObject.FromObject(1))).ToJSONString());
    }

    private static Optional<byte[]> payload(byte[] message) {
        try {
            return Optional.of(CoseSign1.of(CborReader.read(message)).payload());
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    X509Certificate certificate() throws CertificateException {
        var text = json.get("TESTCTX").path("CERTIFICATE").asText("").replaceAll("-----(BEGIN|END) CERTIFICATE-----", "");
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Base64.getMimeDecoder().decode(text)));
    }

    boolean hasCertificate() {
        return !json.get("TESTCTX").path("CERTIFICATE").asText("").isBlank();
    }

    /** Offset written as Z, +02:00, +0200, or missing, then UTC; a day alone is its beginning. */
    Optional<Instant> clock() {
        var text = json.get("TESTCTX").path("VALIDATIONCLOCK").asText("");
        if (text.isBlank() || "null".equals(text)) {
            return Optional.empty();
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        var parsed = CLOCK.parseBest(text.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        return Optional.of(parsed instanceof OffsetDateTime offset ? offset.toInstant()
                : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC));
    }
}

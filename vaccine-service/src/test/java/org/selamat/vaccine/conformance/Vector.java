package org.selamat.vaccine.conformance;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
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

    static Vector of(Path set, Path file, JsonNode json) {
        return new Vector(set.relativize(file).getName(0).toString(), ConformanceFolder.name(set, file), json);
    }

    /** Without files that are none. */
    static List<Vector> all(Path set) {
        return ConformanceFolder.documents(set).stream()
                .flatMap(file -> ConformanceFolder.json(file).map(json -> of(set, file, json)).stream()).filter(Vector::isCase)
                .toList();
    }

    boolean isCase() {
        return json.path("EXPECTEDRESULTS").isObject();
    }

    Optional<Boolean> expected(Expectation expectation) {
        var results = json.get("EXPECTEDRESULTS");
        if (results.path("EXPECTEDRESULTS").isObject()) {
            results = results.get("EXPECTEDRESULTS");
        }
        var value = results.path(expectation.key());
        return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
    }

    /** Fields that are there and can't be read; they count as missing. */
    List<String> unreadable() {
        var unreadable = new ArrayList<String>();
        Stream.of("CBOR", "COSE", "COMPRESSED").filter(field -> text(field).filter(value -> !value.isBlank()).isPresent()
                && hex(field).isEmpty()).forEach(unreadable::add);
        if (image().isPresent() && picture().isEmpty()) {
            unreadable.add("2DCODE");
        }
        if (!context("CERTIFICATE").isBlank() && certificate().isEmpty()) {
            unreadable.add("CERTIFICATE");
        }
        if (!context("VALIDATIONCLOCK").isBlank() && clock().isEmpty()) {
            unreadable.add("VALIDATIONCLOCK");
        }
        return unreadable;
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
        try {
            return image().map(image -> Base64.getMimeDecoder().decode(image.replaceFirst("^data:[a-z/+;0-9-]*,", "")))
                    .filter(bytes -> bytes.length > 0);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<String> image() {
        return text("2DCODE").or(() -> text("_2DCODE")).filter(image -> !image.isBlank());
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
        return standsAlone(dcc(), hex("CBOR").flatMap(Vector::read));
    }

    /** The same of the field CBOR, against the message and the field JSON. */
    boolean itsCborStandsAlone() {
        return standsAlone(hex("CBOR").flatMap(Vector::read), dcc());
    }

    private boolean standsAlone(Optional<JsonNode> one, Optional<JsonNode> other) {
        var signed = signedContentAsOthersRead();
        return signed.isPresent() && other.filter(content -> SameJson.test(signed.get(), content)).isPresent()
                && one.filter(content -> !SameJson.test(signed.get(), content)).isPresent();
    }

    /** What the message says, verified or not, by another library than ours. */
    Optional<JsonNode> signedContentAsOthersRead() {
        return message().flatMap(Vector::payload).flatMap(Vector::read);
    }

    private static Optional<JsonNode> read(byte[] cbor) {
        try {
            var claims = CBORObject.DecodeFromBytes(cbor);
            var hcert = claims.get(CBORObject.FromObject(-260));
            return Optional.of(ConformanceFolder
                    .parsed((hcert == null ? claims : hcert.get(CBORObject.FromObject(1))).ToJSONString()));
        } catch (RuntimeException otherThings) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> payload(byte[] message) {
        try {
            return Optional.of(CoseSign1.of(CborReader.read(message)).payload());
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    Optional<X509Certificate> certificate() {
        var text = context("CERTIFICATE").replaceAll("-----(BEGIN|END) CERTIFICATE-----", "");
        try {
            return text.isBlank() ? Optional.empty()
                    : Optional.of((X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(Base64.getMimeDecoder().decode(text))));
        } catch (CertificateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Offset written as Z, +02:00, +0200, or missing, then UTC; a day alone is its beginning. */
    Optional<Instant> clock() {
        var text = context("VALIDATIONCLOCK").strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(instant(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        var parsed = CLOCK.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime offset ? offset.toInstant()
                : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    }

    /** Empty also for what some files write as the word null. */
    private String context(String field) {
        var text = json.path("TESTCTX").path(field).asText("");
        return "null".equals(text) ? "" : text;
    }
}

package org.selamat.vaccine.domain.nzcp;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.CborTag;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Life;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;

/** The claims of a pass (nzcovidpass-spec 1.0, sections 2.1 to 2.5). */
record PassClaims(Map<?, ?> claims, Life life) {

    private static final long ISSUER = 1;
    private static final long EXPIRES = 4;
    private static final long NOT_BEFORE = 5;
    private static final long ID = 7;
    private static final int UUID_BYTES = 16;
    private static final int MAX_NAME = 100;
    private static final List<String> TYPES = List.of("VerifiableCredential", "PublicCovidPass");
    private static final String CONTEXT = "https://www.w3.org/2018/credentials/v1";

    static PassClaims of(byte[] payload) throws Malformed {
        var claims = Plain.map(CborReader.read(payload)).orElseThrow(() -> new Malformed("claims are not a map"));
        return new PassClaims(claims,
                new Life(CwtClaims.time(claims.get(NOT_BEFORE)), CwtClaims.time(claims.get(EXPIRES))));
    }

    String issuer() {
        return CborTag.strip(claims.get(ISSUER)) instanceof String text ? text : "";
    }

    /** The first field that breaks the specification. */
    Optional<String> violation() {
        if (life.from().isEmpty() || life.until().isEmpty()) {
            return Optional.of("nbf|exp");
        }
        if (!(CborTag.strip(claims.get(ID)) instanceof byte[] id) || id.length != UUID_BYTES) {
            return Optional.of("cti");
        }
        return credential();
    }

    private Optional<String> credential() {
        var vc = Plain.within(claims, "vc");
        var context = Plain.list(vc.get("@context"));
        if (context.isEmpty() || !CONTEXT.equals(context.get(0))) {
            return Optional.of("vc.@context");
        }
        if (!"1.0.0".equals(vc.get("version"))) {
            return Optional.of("vc.version");
        }
        return Plain.list(vc.get("type")).equals(TYPES) ? subjectViolation() : Optional.of("vc.type");
    }

    private Optional<String> subjectViolation() {
        var subject = subject();
        if (Plain.text(subject, "givenName").filter(PassClaims::isName).isEmpty()) {
            return Optional.of("vc.credentialSubject.givenName");
        }
        if (subject.get("familyName") != null && Plain.text(subject, "familyName").filter(PassClaims::isName).isEmpty()) {
            return Optional.of("vc.credentialSubject.familyName");
        }
        return Plain.text(subject, "dob").filter(PassClaims::isDate).isPresent() ? Optional.empty()
                : Optional.of("vc.credentialSubject.dob");
    }

    Statement statement() {
        var subject = subject();
        var given = Plain.text(subject, "givenName").orElse("");
        var family = Plain.text(subject, "familyName").orElse("");
        var holder = new Subject((given + " " + family).strip(), family, given, Plain.text(subject, "dob").orElse(""),
                Optional.empty());
        var entry = new Entry(Entry.Kind.PASS, "", life.from().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)), 0,
                0, Optional.of("NZ"), id());
        return new Statement(holder, List.of(entry), life.from(), life.until(), Plain.object(Plain.within(claims, "vc")));
    }

    /** {@code jti}: the CWT's sixteen bytes as a UUID. */
    private Optional<String> id() {
        if (CborTag.strip(claims.get(ID)) instanceof byte[] bytes && bytes.length == UUID_BYTES) {
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of("urn:uuid:" + new UUID(buffer.getLong(), buffer.getLong()));
        }
        return Optional.empty();
    }

    private Map<?, ?> subject() {
        return Plain.within(Plain.within(claims, "vc"), "credentialSubject");
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_NAME;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}

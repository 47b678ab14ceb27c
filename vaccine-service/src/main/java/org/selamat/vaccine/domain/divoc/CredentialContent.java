package org.selamat.vaccine.domain.divoc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Life;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;

/**
 * What a DIVOC credential says. Its vocabulary gives several fields one meaning (dose and total, batch and vaccine), so that a
 * swap of the two doesn't break the signature: the smaller number is read as the dose, which helps nobody.
 */
record CredentialContent(Map<?, ?> credential) {

    private static final String TYPE = "ProofOfVaccinationCredential";
    private static final int DATE_LENGTH = "2021-03-03".length();
    private static final String PASSPORT = "did:Passport:";

    /** The first field that breaks what DIVOC documents. */
    Optional<String> violation() {
        if (!Plain.list(credential.get("type")).contains(TYPE)) {
            return Optional.of("type");
        }
        if (Plain.text(subject(), "name").filter(name -> !name.isBlank()).isEmpty()) {
            return Optional.of("credentialSubject.name");
        }
        var evidence = evidence();
        if (evidence.isEmpty()) {
            return Optional.of("evidence");
        }
        return evidence.stream().anyMatch(given -> day(given, "date").isEmpty() || Plain.text(given, "vaccine").isEmpty())
                ? Optional.of("evidence.date|vaccine")
                : Optional.empty();
    }

    /** From its issue on; {@code effectiveUntil} speaks of the dose and is printed, not a technical end. */
    Life life() {
        return new Life(Plain.text(credential, "issuanceDate").flatMap(CredentialContent::instant), Optional.empty());
    }

    Statement statement() {
        return new Statement(holder(), evidence().stream().map(CredentialContent::entry).toList(), life().from(),
                Optional.empty(), Plain.object(credential));
    }

    private Subject holder() {
        var name = Plain.text(subject(), "name").orElse("");
        var document = Plain.text(subject(), "id").filter(id -> id.startsWith(PASSPORT))
                .map(id -> id.substring(PASSPORT.length()));
        return new Subject(name, name, "", Plain.text(subject(), "dob").orElse(""), document);
    }

    private static Entry entry(Map<?, ?> given) {
        int dose = count(given.get("dose"));
        int total = count(given.get("totalDoses"));
        var country = Plain.text(Plain.within(Plain.within(given, "facility"), "address"), "addressCountry");
        return new Entry(Entry.Kind.VACCINATION, Plain.text(given, "vaccine").orElse(""), day(given, "date"),
                Math.min(dose, total), Math.max(dose, total), country, Plain.text(given, "certificateId"));
    }

    private List<? extends Map<?, ?>> evidence() {
        return Plain.list(credential.get("evidence")).stream().flatMap(item -> Plain.map(item).stream()).toList();
    }

    private Map<?, ?> subject() {
        return Plain.within(credential, "credentialSubject");
    }

    private static int count(Object number) {
        return number instanceof Long count && count > 0 && count <= Byte.MAX_VALUE ? count.intValue() : 0;
    }

    private static Optional<LocalDate> day(Map<?, ?> map, String key) {
        try {
            return Plain.text(map, key).filter(text -> text.length() >= DATE_LENGTH)
                    .map(text -> LocalDate.parse(text.substring(0, DATE_LENGTH)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}

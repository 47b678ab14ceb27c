package org.selamat.vaccine.domain.shc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.codec.Utf8;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Life;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;

/** The payload of a card whose signature held. */
record CardPayload(Map<?, ?> map) {

    private static final int DATE_LENGTH = "2021-01-29".length();
    private static final double LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    static CardPayload of(byte[] json) throws Malformed {
        return new CardPayload(Plain.map(JsonReader.read(Utf8.read(json)))
                .orElseThrow(() -> new Malformed("payload is not an object")));
    }

    String issuer() {
        return Plain.text(map, "iss").orElse("");
    }

    /** Path of the first part that nobody could rely on. */
    Optional<String> violation() {
        return PayloadRules.flaws(map).stream().filter(flaw -> flaw.gravity() == Flaw.Gravity.BROKEN).map(Flaw::where)
                .findFirst();
    }

    Life life() {
        return new Life(time("nbf"), time("exp"));
    }

    Optional<String> revocationId() {
        return Plain.text(Plain.within(map, "vc"), "rid");
    }

    Statement statement() {
        var bundle = new Bundle(Plain.within(Plain.within(Plain.within(map, "vc"), "credentialSubject"), "fhirBundle"));
        var entries = Stream.concat(bundle.resources("Immunization").map(CardPayload::vaccination),
                bundle.resources("Observation").map(CardPayload::test)).toList();
        return new Statement(subject(bundle), entries, life().from(), life().until(),
                Plain.object(Plain.within(map, "vc")));
    }

    private static Subject subject(Bundle bundle) {
        var patient = bundle.resources("Patient").findFirst().orElse(Map.of());
        var name = Plain.list(patient.get("name")).stream().findFirst().flatMap(Plain::map).orElse(Map.of());
        var family = Plain.text(name, "family").orElse("");
        var given = String.join(" ", Plain.list(name.get("given")).stream().map(String::valueOf).toList());
        return new Subject((given + " " + family).strip(), family, given, Plain.text(patient, "birthDate").orElse(""),
                Optional.empty());
    }

    private static Entry vaccination(Map<?, ?> given) {
        var protocol = Plain.list(given.get("protocolApplied")).stream().findFirst().flatMap(Plain::map).orElse(Map.of());
        return new Entry(Entry.Kind.VACCINATION, Bundle.code(given, "vaccineCode"), day(given, "occurrenceDateTime"),
                count(protocol.get("doseNumberPositiveInt")), count(protocol.get("seriesDosesPositiveInt")), Optional.empty(),
                Optional.empty());
    }

    private static Entry test(Map<?, ?> test) {
        return new Entry(Entry.Kind.TEST, Bundle.code(test, "code"), day(test, "effectiveDateTime"), 0, 0, Optional.empty(),
                Optional.empty());
    }

    private static int count(Object number) {
        return number instanceof Long count && count > 0 && count <= Byte.MAX_VALUE ? count.intValue() : 0;
    }

    /** A time beyond the calendar counts as its end. */
    private Optional<Instant> time(String name) {
        return map.get(name) instanceof Number seconds
                ? Optional.of(Instant.ofEpochMilli((long) (Math.min(seconds.doubleValue(), LATEST) * 1000)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Map<?, ?> resource, String name) {
        try {
            return Plain.text(resource, name).filter(text -> text.length() >= DATE_LENGTH)
                    .map(text -> LocalDate.parse(text.substring(0, DATE_LENGTH)));
        } catch (DateTimeException partial) {
            return Optional.empty();
        }
    }
}

package org.selamat.vaccine.domain.hcert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.CborTag;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;

/** The contents of HC1 envelopes in the shape that all formats share. */
public final class Statements {

    private Statements() {
    }

    public static Statement of(HealthCertificate certificate) {
        var map = certificate.claims().content();
        return switch (certificate.claims().kind()) {
            case DCC -> statement(certificate, dccSubject(certificate.content()), dccEntries(certificate.content()));
            case DVC ->
                statement(certificate, dvcSubject(map), DvcSchema.doses(map).stream().map(Statements::dvcEntry).toList());
            case DDCC -> statement(certificate, ddccSubject(map), List.of(ddccEntry(map)));
        };
    }

    private static Statement statement(HealthCertificate certificate, Subject subject, List<Entry> entries) {
        return new Statement(subject, entries, certificate.claims().issuedAt(), certificate.expiresAt(),
                certificate.content().plain());
    }

    private static Subject dccSubject(Dcc dcc) {
        var name = Stream.of("gn", "fn").flatMap(part -> dcc.name(part).stream()).filter(part -> !part.isBlank()).toList();
        return new Subject(String.join(" ", name), dcc.name("fnt").or(() -> dcc.name("fn")).orElse(""),
                dcc.name("gnt").or(() -> dcc.name("gn")).orElse(""), dcc.birthDate(), Optional.empty());
    }

    private static List<Entry> dccEntries(Dcc dcc) {
        return Stream.of(CertificateKind.values())
                .flatMap(kind -> dcc.entries(kind.group()).stream().map(entry -> dccEntry(kind, entry))).toList();
    }

    private static Entry dccEntry(CertificateKind kind, Map<?, ?> entry) {
        var date = Stream.of("dt", "sc", "fr").flatMap(key -> Dcc.text(entry, key).stream()).findFirst()
                .flatMap(VaccinationEntry::day);
        var product = Dcc.text(entry, "mp").or(() -> Dcc.text(entry, "tt")).orElse("");
        return new Entry(Entry.Kind.valueOf(kind.name()), product, date, count(entry.get("dn")), count(entry.get("sd")),
                Dcc.text(entry, "co"), Dcc.text(entry, "ci"));
    }

    private static Subject dvcSubject(Map<?, ?> dvc) {
        var name = Plain.text(dvc, "n").orElse("");
        return new Subject(name, name, "", Plain.text(dvc, "dob").orElse(""), Plain.text(dvc, "nid"));
    }

    private static Entry dvcEntry(Map<?, ?> dose) {
        var product = Plain.text(dose, "mp").or(() -> Plain.text(dose, "vp")).orElse("");
        return new Entry(Entry.Kind.VACCINATION, product, day(dose, "dt"), count(dose.get("dn")), 0, Plain.text(dose, "co"),
                Plain.text(dose, "mid"));
    }

    private static Subject ddccSubject(Map<?, ?> ddcc) {
        var name = Plain.text(ddcc, "name").orElse("");
        return new Subject(name, name, "", Plain.text(ddcc, "birthDate").orElse(""), Plain.text(ddcc, "identifier"));
    }

    private static Entry ddccEntry(Map<?, ?> ddcc) {
        var kind = ddcc.containsKey("vaccine") ? Entry.Kind.VACCINATION : Entry.Kind.TEST;
        return new Entry(kind, code(ddcc, "brand"), day(ddcc, "date"), count(ddcc.get("dose")), count(ddcc.get("total_doses")),
                Optional.of(code(ddcc, "country")).filter(country -> !country.isEmpty()), Plain.text(ddcc, "hcid"));
    }

    private static String code(Map<?, ?> map, String concept) {
        return Plain.text(Plain.within(map, concept), "code").orElse("");
    }

    private static Optional<LocalDate> day(Map<?, ?> map, String key) {
        return Plain.text(map, key).flatMap(VaccinationEntry::day);
    }

    private static int count(Object item) {
        return CborTag.strip(item) instanceof Long number && number > 0 && number <= Byte.MAX_VALUE ? number.intValue() : 0;
    }
}

package org.selamat.vaccine.rest.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.VaccinationStatement;

/**
 * What stands on the page, field by field: exactly what was signed, in the order in which a reader at a border asks for
 * it. Dates are ISO 8601, which nobody can misread.
 */
record PrintedCertificate(String name, String mrzName, List<Field> fields) {

    /** @param key of its label in the bundle */
    record Field(String key, String value) {
    }

    static PrintedCertificate of(VaccinationStatement statement, IssuedCertificate certificate, ZoneId zone) {
        var names = statement.names();
        var name = String.join(", ",
                Arrays.asList(names.get("fn"), names.get("gn")).stream().filter(part -> part != null).toList());
        var mrzName = names.get("fnt") + Optional.ofNullable(names.get("gnt")).map("<<"::concat).orElse("");
        var dose = statement.dose();
        var product = statement.product();
        return new PrintedCertificate(name, mrzName, List.of( //
                new Field("birth-date", statement.holder().birthDate().toString()), //
                new Field("disease", "COVID-19 (SARS-CoV-2)"), //
                new Field("vaccine", product.name() + " · " + product.code()), //
                new Field("prophylaxis", product.prophylaxisName()), //
                new Field("manufacturer", product.manufacturerName()), //
                new Field("dose", dose.injection().doseNumber() + " / " + dose.injection().totalDoses()), //
                new Field("date", dose.injection().date().toString()), //
                new Field("country", country(dose.country())), //
                new Field("issuer", statement.issuer()), //
                new Field("identifier", certificate.uvci().value()), //
                new Field("issued", day(certificate.issuedAt(), zone)), //
                new Field("expires", day(certificate.expiresAt(), zone))));
    }

    private static String country(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH) + " (" + code + ")";
    }

    private static String day(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(LocalDate.ofInstant(instant, zone));
    }
}

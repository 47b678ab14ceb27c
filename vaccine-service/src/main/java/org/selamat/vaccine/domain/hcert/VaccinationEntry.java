package org.selamat.vaccine.domain.hcert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.CborTag;

/**
 * One dose as a certificate tells it.
 *
 * @param product code of the EU value set, or what the issuer wrote instead: an unknown value is no invalid one
 * @param date day of the injection; some early issuers wrote a time behind it
 */
public record VaccinationEntry(String product, LocalDate date, int doseNumber, int totalDoses, String country) {

    /** The longest code of the value set has 33 characters. */
    private static final int MAX_PRODUCT = 40;
    /** ISO 3166-1 user-assigned. */
    private static final String UNKNOWN_COUNTRY = "XX";
    private static final int DATE_LENGTH = "2021-02-18".length();

    static Optional<VaccinationEntry> of(Map<?, ?> entry) {
        var number = count(entry.get("dn"));
        var total = count(entry.get("sd"));
        var product = Dcc.text(entry, "mp");
        var country = Dcc.text(entry, "co");
        var date = Dcc.text(entry, "dt").flatMap(VaccinationEntry::day);
        if (number == 0 || total == 0 || product.isEmpty() || country.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VaccinationEntry(cut(product.get()), date.get(), number, total,
                country.filter(code -> code.matches("[A-Z]{2}")).orElse(UNKNOWN_COUNTRY)));
    }

    private static String cut(String product) {
        return product.substring(0, Math.min(MAX_PRODUCT, product.length()));
    }

    private static int count(Object item) {
        return CborTag.strip(item) instanceof Long number && number > 0 && number <= Byte.MAX_VALUE ? number.intValue() : 0;
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.length() < DATE_LENGTH ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}

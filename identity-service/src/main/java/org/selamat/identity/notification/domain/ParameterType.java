package org.selamat.identity.notification.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a template's parameter may be. There is no type for text: in 2021 a form let strangers put their own words into
 * the ministry's mail.
 */
public enum ParameterType {

    /** A code whose words stand in the bundles under {@code value.<parameter>.<code>}. */
    CHOICE("[A-Z][A-Z0-9_]{0,39}"),
    WHOLE_NUMBER("\\d{1,9}"),
    /** A date or an instant, shown as a day. */
    DAY("\\d{4}-\\d{2}-\\d{2}(T[0-9:.]{1,20}Z)?"),
    /** An instant, shown as a time of day in Malaysia. */
    MOMENT("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{1,20}Z"),
    /** The public handle of a case. */
    CASE_HANDLE("SLM-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z*~$=]"),
    /** The number printed on an order, with its check digit. */
    ORDER_NUMBER("HSO-\\d{4}-\\d{7}-\\d"),
    ONE_TIME_CODE("\\d{8}"),
    TAG("[A-Z]{3}");

    private final Pattern form;

    ParameterType(String form) {
        this.form = Pattern.compile(form);
    }

    public boolean accepts(String value) {
        return value != null && form.matcher(value).matches() && isReal(value);
    }

    private boolean isReal(String value) {
        try {
            if (this == MOMENT || this == DAY && value.contains("T")) {
                Instant.parse(value);
            } else if (this == DAY) {
                LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}

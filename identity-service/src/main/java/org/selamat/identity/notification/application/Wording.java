package org.selamat.identity.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.domain.Language;
import org.selamat.identity.notification.domain.Template;
import org.selamat.identity.notification.domain.Template.Parameter;
import org.selamat.kit.text.Texts;

/** Puts a template and its parameters into a person's language. */
@ApplicationScoped
class Wording {

    private static final String BUNDLE = "notifications/templates";
    private static final ZoneId HOME = ZoneId.of("Asia/Kuala_Lumpur");

    private final String boundTo;

    Wording(IdentityConfig config) {
        this.boundTo = config.codes().boundTo();
    }

    String subject(Template template, Language language) {
        return Texts.of(BUNDLE, language.locale(), template.key() + ".subject");
    }

    /** A code's last line names the host that it is for, the form that phones fill in there and nowhere else. */
    String text(Template template, Language language, Map<String, String> values) {
        var locale = language.locale();
        var words = template.parameters().stream().map(p -> shown(p, values.get(p.name()), locale)).toArray();
        var text = Texts.of(BUNDLE, locale, template.key() + ".text", words);
        return template == Template.LOGIN_CODE ? text + "\n\n@" + boundTo + " #" + values.get("code") : text;
    }

    private static String shown(Parameter parameter, String value, Locale locale) {
        return switch (parameter.type()) {
            case CHOICE -> choice(parameter.name(), value, locale);
            case DAY -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day(value));
            case MOMENT -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
                    .withZone(HOME).format(Instant.parse(value));
            case WHOLE_NUMBER, CASE_HANDLE, ORDER_NUMBER, ONE_TIME_CODE, TAG -> value;
        };
    }

    /** A code that this release has no words for yet is shown as it is: it is a code of a closed alphabet, never a sentence. */
    private static String choice(String parameter, String value, Locale locale) {
        var key = "value." + parameter + "." + value;
        return Texts.has(BUNDLE, locale, key) ? Texts.of(BUNDLE, locale, key) : value;
    }

    private static LocalDate day(String value) {
        return value.contains("T") ? Instant.parse(value).atZone(HOME).toLocalDate() : LocalDate.parse(value);
    }
}

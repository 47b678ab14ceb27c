package org.selamat.identity.notification.domain;

import static org.selamat.identity.notification.domain.ParameterType.CASE_HANDLE;
import static org.selamat.identity.notification.domain.ParameterType.CHOICE;
import static org.selamat.identity.notification.domain.ParameterType.DAY;
import static org.selamat.identity.notification.domain.ParameterType.MOMENT;
import static org.selamat.identity.notification.domain.ParameterType.ONE_TIME_CODE;
import static org.selamat.identity.notification.domain.ParameterType.ORDER_NUMBER;
import static org.selamat.identity.notification.domain.ParameterType.TAG;
import static org.selamat.identity.notification.domain.ParameterType.WHOLE_NUMBER;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that people are ever written. The words stand in {@code notifications/templates_<language>.properties}. */
public enum Template {

    LOGIN_CODE(new Parameter("code", ONE_TIME_CODE), new Parameter("tag", TAG), new Parameter("minutes", WHOLE_NUMBER)),
    ERASURE_ASKED(new Parameter("until", DAY)),
    STATUS_CHANGED(new Parameter("label", CHOICE)),
    EXPOSURE(new Parameter("label", CHOICE), new Parameter("since", DAY)),
    ORDER_ISSUED(new Parameter("number", ORDER_NUMBER), new Parameter("until", DAY)),
    ORDER_REVOKED(new Parameter("number", ORDER_NUMBER)),
    ORDER_UNSERVED(new Parameter("number", ORDER_NUMBER), new Parameter("until", DAY)),
    ASSESSMENT_MISSED(new Parameter("number", ORDER_NUMBER)),
    DOSE_RECORDED(new Parameter("doseNumber", WHOLE_NUMBER), new Parameter("date", DAY)),
    CERTIFICATE_REVIEWED(new Parameter("outcome", CHOICE)),
    CASE_OPENED(new Parameter("handle", CASE_HANDLE), new Parameter("deadline", MOMENT)),
    CASE_CLOSED(new Parameter("handle", CASE_HANDLE));

    /** A placeholder and what may stand in its place. */
    public record Parameter(String name, ParameterType type) {
    }

    private final List<Parameter> parameters;

    Template(Parameter... parameters) {
        this.parameters = List.of(parameters);
    }

    /** @return the template that other services may ask for under this name; codes and erasures are nobody else's to tell of */
    public static Optional<Template> requestable(String name) {
        for (var template : values()) {
            if (template != LOGIN_CODE && template != ERASURE_ASKED && template.name().equals(name)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }

    /** In the order of the placeholders {@code {0}}, {@code {1}}, … of the texts. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Whether every placeholder has a value of its type; values without a placeholder are ignored and never shown. */
    public boolean accepts(Map<String, String> values) {
        return parameters.stream().allMatch(parameter -> parameter.type().accepts(values.get(parameter.name())));
    }

    /** The key of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

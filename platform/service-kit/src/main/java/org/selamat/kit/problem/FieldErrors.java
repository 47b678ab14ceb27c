package org.selamat.kit.problem;

import java.util.ArrayList;
import java.util.Locale;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import org.selamat.kit.text.Texts;

/** What a broken constraint is called and how it is said, of a request or of one row in it. */
public final class FieldErrors {

    private static final String BUNDLE = "problems/common";

    private FieldErrors() {
    }

    public static Problem.FieldError of(ConstraintViolation<?> violation, Locale language) {
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        var code = annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        var key = "field." + code;
        var detail = Texts.has(BUNDLE, language, key) ? Texts.of(BUNDLE, language, key, bounds(violation))
                : violation.getMessage();
        return new Problem.FieldError(field(violation.getPropertyPath()), code, detail);
    }

    private static Object[] bounds(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return new Object[] { attributes.getOrDefault("min", attributes.getOrDefault("value", "")),
                attributes.getOrDefault("max", "") };
    }

    /** The path below the method's parameter; the parameter's own name when it isn't a body. */
    private static String field(Path path) {
        var properties = new ArrayList<String>();
        String parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                properties.add(node.getIndex() == null ? node.getName() : node.getIndex() + "." + node.getName());
            }
        }
        return properties.isEmpty() ? parameter : String.join(".", properties);
    }
}

package org.selamat.kit.problem;

import java.util.ArrayList;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;
import org.selamat.kit.text.Texts;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;

/**
 * Bean validation at the edge: one entry a wrong field. A return value that breaks its own constraint is our defect, not the
 * caller's.
 */
@Provider
class ValidationErrors implements ExceptionMapper<ResteasyReactiveViolationException> {

    private static final Logger LOG = Logger.getLogger(ValidationErrors.class);

    private final Problems problems;

    ValidationErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(ResteasyReactiveViolationException e) {
        if (isReturnValue(e)) {
            LOG.error("an answer breaks its own constraint", e);
            return problems.of(CommonProblems.INTERNAL);
        }
        var errors = e.getConstraintViolations().stream().map(this::error).sorted(java.util.Comparator.comparing(
                Problem.FieldError::field)).toList();
        return problems.builder(CommonProblems.INVALID_REQUEST, errors).build();
    }

    private Problem.FieldError error(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        var code = annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
        var key = "field." + code;
        var detail = Texts.has("problems/common", problems.language(), key)
                ? Texts.of("problems/common", problems.language(), key, bounds(violation))
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

    private static boolean isReturnValue(ConstraintViolationException e) {
        return e.getConstraintViolations().stream().anyMatch(v -> {
            for (var node : v.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return true;
                }
            }
            return false;
        });
    }
}

package org.selamat.kit.problem;

import java.util.Comparator;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

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
        var errors = e.getConstraintViolations().stream().map(one -> FieldErrors.of(one, problems.language()))
                .sorted(Comparator.comparing(Problem.FieldError::field)).toList();
        return problems.builder(CommonProblems.INVALID_REQUEST, errors).build();
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

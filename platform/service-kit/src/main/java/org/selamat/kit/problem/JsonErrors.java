package org.selamat.kit.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.selamat.kit.text.Texts;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Bodies that aren't JSON, or whose JSON doesn't have the shape of the request: which field, and what it must be. */
final class JsonErrors {

    private JsonErrors() {
    }

    static boolean isJson(Throwable e) {
        return e instanceof JacksonException;
    }

    static Response answer(Problems problems, Throwable e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var code = code(mapping);
            var detail = Texts.of("problems/common", problems.language(), "field." + code, possible(mapping));
            var error = new Problem.FieldError(path(mapping), code, detail);
            return problems.builder(CommonProblems.INVALID_REQUEST, List.of(error)).build();
        }
        return problems.of(CommonProblems.MALFORMED_JSON);
    }

    private static String code(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "UNKNOWN_FIELD";
        }
        if (e instanceof InvalidNullException) {
            return "NOT_NULL";
        }
        if (e instanceof InvalidFormatException format) {
            return format.getTargetType().isEnum() ? "UNKNOWN_VALUE" : "WRONG_FORMAT";
        }
        return "WRONG_TYPE";
    }

    /** What would have been right, where that is a list; never what was sent. */
    private static String possible(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return Arrays.stream(format.getTargetType().getEnumConstants()).map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream().map(p -> p.getFieldName() == null ? String.valueOf(p.getIndex()) : p.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Jackson's complaint about shape, thrown as it is. */
    @Provider
    static class Mismatched implements ExceptionMapper<MismatchedInputException> {
        private final Problems problems;

        Mismatched(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(MismatchedInputException e) {
            return answer(problems, e);
        }
    }
}

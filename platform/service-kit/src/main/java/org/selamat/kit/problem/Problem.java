package org.selamat.kit.problem;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The body of every error answer, {@code application/problem+json} (RFC 9457). */
@Schema(name = "Problem", description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Stable identifier of the kind of error", examples = "urn:problem:common:invalid-request", required = true) String type,
        @Schema(description = "Short text in the caller's language", required = true) String title,
        @Schema(description = "HTTP status", required = true) int status,
        @Schema(description = "What is wrong and what to do next, in the caller's language", required = true) String detail,
        @Schema(description = "The path that was called") String instance,
        @Schema(description = "Quote this to support", required = true) String traceId,
        @Schema(description = "One entry a wrong field") List<FieldError> errors) {

    /** What is wrong with one field; the value itself is never repeated. */
    @Schema(name = "FieldError")
    public record FieldError(
            @Schema(description = "Path of the field, dots between names", required = true) String field,
            @Schema(description = "Machine-readable reason, for example NOT_NULL", required = true) String code,
            @Schema(description = "What the field must be", required = true) String detail) {
    }
}

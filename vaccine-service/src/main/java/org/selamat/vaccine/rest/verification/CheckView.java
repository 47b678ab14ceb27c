package org.selamat.vaccine.rest.verification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.kit.text.Texts;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.CheckResult;
import org.selamat.vaccine.domain.verification.Reason;

@Schema(name = "Check", description = "One check of a certificate, in the order in which they run")
public record CheckView(
        @Schema(required = true) Check name,
        @Schema(required = true) CheckResult.Outcome outcome,
        @Schema(description = "Why it failed, for programs") Optional<Reason> code,
        @Schema(description = "Why it failed, in the caller's language", examples = "The signature doesn't hold: the certificate was changed or is a forgery.") Optional<String> reason,
        @Schema(description = "The part of the content that is wrong", examples = "v.dt") Optional<String> field) {

    private static final String BUNDLE = "texts/checks";

    public static List<CheckView> of(List<CheckResult> results, Locale language) {
        return results.stream().map(result -> of(result, language)).toList();
    }

    private static CheckView of(CheckResult result, Locale language) {
        return new CheckView(result.check(), result.outcome(), result.reason(),
                result.reason().map(reason -> Texts.of(BUNDLE, language, reason.name())), result.field());
    }
}

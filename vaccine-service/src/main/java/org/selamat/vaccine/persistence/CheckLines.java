package org.selamat.vaccine.persistence;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.CheckResult;
import org.selamat.vaccine.domain.verification.CheckResult.Outcome;
import org.selamat.vaccine.domain.verification.Reason;

/** Results of checks as lines of text: they are read back whole or not at all. */
final class CheckLines {

    private CheckLines() {
    }

    static String write(List<CheckResult> checks) {
        return checks.stream().map(CheckLines::line).collect(joining("\n"));
    }

    static List<CheckResult> read(String lines) {
        return lines.lines().map(CheckLines::result).toList();
    }

    private static String line(CheckResult result) {
        return result.check() + ":" + result.outcome() + result.reason().map(reason -> ":" + reason).orElse("")
                + result.field().map(field -> ":" + field).orElse("");
    }

    private static CheckResult result(String line) {
        var parts = line.split(":", 4);
        return new CheckResult(Check.valueOf(parts[0]), Outcome.valueOf(parts[1]),
                parts.length > 2 ? Optional.of(Reason.valueOf(parts[2])) : Optional.empty(),
                parts.length > 3 ? Optional.of(parts[3]) : Optional.empty());
    }
}

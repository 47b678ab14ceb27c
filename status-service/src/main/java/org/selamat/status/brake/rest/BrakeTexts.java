package org.selamat.status.brake.rest;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Texts;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.brake.application.ReadBrake.Held;

/** Why the brake engaged and what to do about it, in the reader's language. */
@ApplicationScoped
public class BrakeTexts {

    static final String BUNDLE = "texts/brake";

    private final Problems problems;

    BrakeTexts(Problems problems) {
        this.problems = problems;
    }

    public String halted(HaltReason reason) {
        return text("batch." + reason);
    }

    String stopped(Held held) {
        var reading = held.trip().reading();
        return text("source." + held.trip().reason(), held.trip().source(), String.valueOf(reading.worsened() + 1),
                String.valueOf(reading.unbacked()), String.valueOf(Math.round(reading.baseline())),
                String.valueOf(held.changes()));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(BUNDLE, problems.language(), key, arguments);
    }
}

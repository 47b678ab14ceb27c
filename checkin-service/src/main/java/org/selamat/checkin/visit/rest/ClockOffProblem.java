package org.selamat.checkin.visit.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.application.CompareClocks.ClockOff;
import org.selamat.kit.problem.Problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A problem (RFC 9457) that also says what the phone needs to set its clock. */
@Schema(name = "ClockOff")
record ClockOffProblem(@JsonUnwrapped Problem problem,
        @Schema(examples = "2026-11-20T04:31:10.002Z", description = "Our clock. The phone moves the times of its scans and of their ids by this less sentAt, and sends again", required = true) Instant serverTime,
        @Schema(examples = "AHEAD", enumeration = {
                "AHEAD",
                "BEHIND" }, description = "Where the phone's clock is", required = true) String clock,
        @Schema(examples = "PT72H", description = "By how much, to the second", required = true) Duration offBy){

    static ClockOffProblem of(ClockOff off, Problem problem) {
        return new ClockOffProblem(problem, off.serverTime(), off.ahead().isNegative() ? "BEHIND" : "AHEAD",
                off.ahead().abs().truncatedTo(ChronoUnit.SECONDS));
    }
}

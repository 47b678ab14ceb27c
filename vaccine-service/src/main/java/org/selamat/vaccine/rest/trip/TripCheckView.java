package org.selamat.vaccine.rest.trip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.rule.RuleOutcome;
import org.selamat.vaccine.domain.rule.TripDecision;
import org.selamat.vaccine.domain.trip.StoredTripCheck;
import org.selamat.vaccine.domain.trip.TravellerOutcome;

@Schema(name = "TripCheck", description = "What to expect; the destination decides")
record TripCheckView(
        @Schema(required = true, examples = "019a9f01-2200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true, examples = "DE") String country,
        @Schema(examples = "BY") Optional<String> region,
        @Schema(required = true, examples = "2026-12-28T09:30:00Z") Instant arrival,
        @Schema(required = true, examples = "2026-11-26T07:00:00Z") Instant decidedAt,
        @Schema(required = true, description = "In the order of the codes") List<Traveller> travellers,
        @Schema(required = true, description = "Hex SHA-256 of all rule versions known then", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String rulesHash,
        @Schema(required = true, description = "Hex SHA-256 of everybody whom we believed then", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String trustHash,
        @Schema(required = true, description = "Hex SHA-256 of the value sets", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String valueSetsHash) {

    @Schema(name = "Traveller")
    record Traveller(
            @Schema(required = true, description = "OK: every rule of the destination passes. CHK: a rule fails or can't tell, or we know none. NOK: the certificate isn't good at that time") TripDecision.Result result,
            @Schema(required = true) List<Rule> rules) {
    }

    @Schema(name = "TripRule")
    record Rule(
            @Schema(required = true, description = "Identifier and version", examples = "VR-DE-0001@1.0.0") String rule,
            @Schema(required = true) RuleOutcome.Answer answer,
            @Schema(description = "What it asks, in the caller's language or else in English", examples = "The vaccination must be complete.") Optional<String> description) {
    }

    /** @param describe what a rule asks, by its reference */
    static TripCheckView of(StoredTripCheck check, Function<String, Optional<String>> describe) {
        var journey = check.journey();
        return new TripCheckView(check.id().value(), journey.country(), journey.region(), journey.arrival(), check.decidedAt(),
                check.travellers().stream().map(traveller -> traveller(traveller, describe)).toList(), check.inputs().rules(),
                check.inputs().trust(), check.inputs().valueSets());
    }

    private static Traveller traveller(TravellerOutcome traveller, Function<String, Optional<String>> describe) {
        var rules = traveller.decision().outcomes().stream()
                .map(outcome -> new Rule(outcome.rule(), outcome.answer(), describe.apply(outcome.rule()))).toList();
        return new Traveller(traveller.decision().result(), rules);
    }
}

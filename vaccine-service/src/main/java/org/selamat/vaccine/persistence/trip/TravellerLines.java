package org.selamat.vaccine.persistence.trip;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

import org.selamat.vaccine.domain.rule.RuleOutcome;
import org.selamat.vaccine.domain.rule.TripDecision;
import org.selamat.vaccine.domain.trip.TravellerOutcome;

/** Outcomes as lines of text: they are read back whole or not at all. */
final class TravellerLines {

    private TravellerLines() {
    }

    static String write(List<TravellerOutcome> travellers) {
        return travellers.stream().map(TravellerLines::line).collect(joining("\n"));
    }

    static List<TravellerOutcome> read(String lines) {
        return lines.lines().map(TravellerLines::traveller).toList();
    }

    private static String line(TravellerOutcome traveller) {
        return traveller.codeHash() + " " + traveller.decision().result() + traveller.decision().outcomes().stream()
                .map(outcome -> " " + (outcome.invalidation() ? "-" : "+") + outcome.rule() + "=" + outcome.answer())
                .collect(joining());
    }

    private static TravellerOutcome traveller(String line) {
        var parts = line.split(" ");
        var outcomes = Arrays.stream(parts).skip(2).map(TravellerLines::outcome).toList();
        return new TravellerOutcome(parts[0], new TripDecision(TripDecision.Result.valueOf(parts[1]), outcomes));
    }

    private static RuleOutcome outcome(String part) {
        int equals = part.indexOf('=');
        return new RuleOutcome(part.substring(1, equals), part.charAt(0) == '-',
                RuleOutcome.Answer.valueOf(part.substring(equals + 1)));
    }
}

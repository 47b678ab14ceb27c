package org.selamat.vaccine.application.trip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.application.VerifyCode;
import org.selamat.vaccine.domain.code.TrustAnchors;
import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.rule.Journey;
import org.selamat.vaccine.domain.rule.RuleBook;
import org.selamat.vaccine.domain.rule.TravelRules;
import org.selamat.vaccine.domain.rule.TripCheck;
import org.selamat.vaccine.domain.rule.ValueSetCodes;
import org.selamat.vaccine.domain.trip.Inputs;
import org.selamat.vaccine.domain.trip.TravellerOutcome;

/** Decides about the codes of a journey with the rules, the trust and the value sets of now, and says which these were. */
@ApplicationScoped
class DecideTrip {

    private final VerifyCode verify;
    private final TravelRules rules;
    private final ValueSetCodes codes;
    private final TrustAnchors trust;

    DecideTrip(VerifyCode verify, TravelRules rules, ValueSetCodes codes, TrustAnchors trust) {
        this.verify = verify;
        this.rules = rules;
        this.codes = codes;
        this.trust = trust;
    }

    /** What one call used, and what came of it. */
    record Decision(Inputs inputs, List<TravellerOutcome> travellers) {
    }

    Decision decide(List<String> texts, Journey journey) {
        var book = rules.all();
        var check = new TripCheck(book, codes.all());
        var outcomes = texts.stream().map(text -> new TravellerOutcome(hash(text),
                check.decide(verify.verify(List.of(text), Optional.of(journey.arrival())), journey))).toList();
        return new Decision(inputs(book), outcomes);
    }

    static String hash(String text) {
        return Hashes.of(Stream.of(text));
    }

    private Inputs inputs(RuleBook book) {
        var documents = book.rules().stream().map(rule -> CanonicalJson.write(rule.document())).sorted();
        return new Inputs(Hashes.of(documents), Hashes.of(trust.current().fingerprints().sorted()),
                Hashes.of(Stream.of(CanonicalJson.write(codes.all()))));
    }
}

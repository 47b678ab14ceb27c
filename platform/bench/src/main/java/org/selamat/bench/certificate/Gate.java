package org.selamat.bench.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.code.Anchors;
import org.selamat.vaccine.domain.code.CodeVerifier;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.rule.Journey;
import org.selamat.vaccine.domain.rule.RuleBook;
import org.selamat.vaccine.domain.rule.RuleDocument;
import org.selamat.vaccine.domain.rule.TravelRule;
import org.selamat.vaccine.domain.rule.TripCheck;
import org.selamat.vaccine.domain.rule.TripDecision;

/**
 * Everything that happens to a certificate at a gate, from the scanned text to the answer of the destination's rules: one
 * entry, a known vaccine, a finished series and fourteen days since, as the EU's template rules have it.
 */
record Gate(CodeVerifier verifier, Anchors trust, TripCheck rules, Journey journey) {

    private static final Map<String, List<String>> VALUE_SETS = Map.of("vaccines-covid-19-names",
            List.of("EU/1/20/1528", "EU/1/20/1507", "EU/1/20/1525", "EU/1/21/1529", "EU/1/21/1618"));
    private static final List<TravelRule> RULES = List.of(
            rule("VR-EU-0000", "{'===':[{'reduce':[{'var':'payload.v'},{'+':[{'var':'accumulator'},1]},0]},1]}"),
            rule("VR-EU-0001", "{'in':[{'var':'payload.v.0.mp'},{'var':'external.valueSets.vaccines-covid-19-names'}]}"),
            rule("VR-EU-0002", "{'>=':[{'var':'payload.v.0.dn'},{'var':'payload.v.0.sd'}]}"),
            rule("VR-EU-0003", "{'not-before':[{'plusTime':[{'var':'external.validationClock'},0,'day']},"
                    + "{'plusTime':[{'var':'payload.v.0.dt'},14,'day']}]}"));

    static Gate at(Instant now, X509Certificate signer, SignatureVerifier signatures) {
        var trust = new TrustList(List.of(TrustedSigner.of(signer, "MY", signatures)));
        return new Gate(new CodeVerifier(signatures, notLinkedData -> new byte[0]), Anchors.of(trust),
                new TripCheck(new RuleBook(RULES), VALUE_SETS), new Journey("EU", Optional.empty(), now));
    }

    /** Whether every check passes and every rule agrees; all four are asked. */
    boolean lets(String text) {
        var decision = rules.decide(verifier.verify(List.of(text), trust, journey.arrival()), journey);
        return decision.result() == TripDecision.Result.OK && decision.outcomes().size() == RULES.size();
    }

    private static TravelRule rule(String identifier, String logic) {
        var json = """
                {"Identifier":"%s","Type":"Acceptance","Country":"EU","Version":"1.0.0","SchemaVersion":"1.0.0",
                "Engine":"CERTLOGIC","EngineVersion":"1.3.3","CertificateType":"Vaccination",
                "Description":[{"lang":"en","desc":"A rule that is made for measuring."}],
                "ValidFrom":"2021-07-01T00:00:00Z","ValidTo":"2099-12-31T00:00:00Z","AffectedFields":["v.0"],"Logic":%s}"""
                .formatted(identifier, logic.replace('\'', '"'));
        try {
            var reading = RuleDocument.read(Plain.map(JsonReader.read(json)).orElseThrow());
            return ((RuleDocument.Reading.Read) reading).rule();
        } catch (Malformed impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

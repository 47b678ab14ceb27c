package org.selamat.vaccine.domain.shc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.shc.Flaw.Code;

/** What the payload of a card must be around its bundle (specification, "Health Cards are encoded as Compact JWS"). */
public final class PayloadRules {

    /** No card was issued before; a time that only makes sense as milliseconds is beyond it a thousandfold. */
    private static final double MILLISECONDS = Instant.parse("2021-01-01T00:00:00Z").toEpochMilli();

    private final Map<?, ?> payload;
    private final List<Flaw> flaws = new ArrayList<>();

    private PayloadRules(Map<?, ?> payload) {
        this.payload = payload;
    }

    /** Everything but whether it holds at a time. */
    public static List<Flaw> flaws(Map<?, ?> payload) {
        var rules = new PayloadRules(payload);
        rules.issuer();
        rules.structure();
        var bundle = payload.get("vc") == null ? null : rules.subject().get("fhirBundle");
        if (Plain.map(bundle).isEmpty()) {
            rules.flaws.add(Flaw.broken(Code.CRITICAL_DATA_MISSING, "vc.credentialSubject.fhirBundle"));
        } else {
            rules.flaws.addAll(BundleRules.flaws(bundle));
            rules.types(new Bundle(Plain.within(rules.subject(), "fhirBundle")));
        }
        return List.copyOf(rules.flaws);
    }

    /** What is to be said about its times; the checks say by themselves whether it holds. */
    public static List<Flaw> timeFlaws(Map<?, ?> payload, Instant at) {
        var flaws = new ArrayList<Flaw>();
        double now = at.toEpochMilli() / 1000.0;
        if (payload.get("nbf") instanceof Number nbf && nbf.doubleValue() > now) {
            var gravity = nbf.doubleValue() > MILLISECONDS ? Flaw.Gravity.WRONG : Flaw.Gravity.UNWISE;
            flaws.add(new Flaw(Code.NOT_YET_VALID, gravity, "nbf"));
        }
        if (payload.get("exp") instanceof Number exp) {
            if (payload.get("nbf") instanceof Number nbf && exp.doubleValue() < nbf.doubleValue()) {
                flaws.add(Flaw.wrong(Code.EXPIRATION_ERROR, "exp"));
            }
            if (exp.doubleValue() < now || exp.doubleValue() > MILLISECONDS) {
                flaws.add(Flaw.unwise(Code.EXPIRATION_ERROR, "exp"));
            }
        }
        return flaws;
    }

    private void issuer() {
        var issuer = Plain.text(payload, "iss").orElse("");
        if (issuer.isEmpty()) {
            flaws.add(Flaw.broken(Code.SCHEMA_ERROR, "iss"));
        } else if (!issuer.startsWith("https://") || issuer.endsWith("/")) {
            flaws.add(Flaw.wrong(Code.INVALID_ISSUER_URL, "iss"));
        }
    }

    private void structure() {
        schema(payload.get("nbf") instanceof Number, "nbf");
        schema(!payload.containsKey("exp") || payload.get("exp") instanceof Number, "exp");
        schema(Plain.map(payload.get("vc")).isPresent(), "vc");
        schema(subject().get("fhirVersion") instanceof String, "vc.credentialSubject.fhirVersion");
        var vc = Plain.within(payload, "vc");
        schema(Plain.list(vc.get("type")).contains(CardVocabulary.HEALTH_CARD), "vc.type");
        if (vc.containsKey("@context")) {
            flaws.add(Flaw.unwise(Code.SCHEMA_ERROR, "vc.@context"));
        }
        if (vc.containsKey("rid")) {
            schema(Plain.text(vc, "rid").filter(CardRevocations::isRid).isPresent(), "vc.rid");
        }
    }

    private void schema(boolean holds, String where) {
        if (!holds) {
            flaws.add(Flaw.broken(Code.SCHEMA_ERROR, where));
        }
    }

    /** Declared types that aren't in the vocabulary, or don't agree with the content. */
    private void types(Bundle bundle) {
        var types = Plain.list(Plain.within(payload, "vc").get("type"));
        boolean covid = bundle.hasCovidVaccine() || bundle.hasCovidTest();
        boolean immunization = bundle.resources("Immunization").findAny().isPresent();
        advise(immunization == types.contains(CardVocabulary.IMMUNIZATION));
        advise(!bundle.hasCovidTest() || types.contains(CardVocabulary.LABORATORY));
        advise(covid == types.contains(CardVocabulary.COVID19));
        types.forEach(type -> advise(CardVocabulary.TYPES.contains(type)));
    }

    private void advise(boolean holds) {
        if (!holds) {
            flaws.add(Flaw.unwise(Code.SCHEMA_ERROR, "vc.type"));
        }
    }

    private Map<?, ?> subject() {
        return Plain.within(Plain.within(payload, "vc"), "credentialSubject");
    }
}

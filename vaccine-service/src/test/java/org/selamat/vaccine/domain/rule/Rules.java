package org.selamat.vaccine.domain.rule;

import java.util.Map;

import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.rule.RuleDocument.Reading;

/** Travel rules for tests. */
public final class Rules {

    private Rules() {
    }

    /** An acceptance rule, or by an identifier that begins with IR an invalidation. */
    public static String json(String identifier, String version, String from, String to, String kind, String logic) {
        return """
                {"Identifier":"%s","Type":"%s","Country":"%s","Version":"%s","SchemaVersion":"1.0.0","Engine":"CERTLOGIC",
                "EngineVersion":"1.3.3","CertificateType":"%s","Description":[{"lang":"en","desc":"A rule that is made for tests."}],
                "ValidFrom":"%s","ValidTo":"%s","AffectedFields":["v.0"],"Logic":%s}"""
                .formatted(identifier,
                        identifier.startsWith("IR") ? "Invalidation" : "Acceptance", identifier.substring(3, 5), version, kind,
                        from, to,
                        logic.replace('\'', '"'));
    }

    static TravelRule rule(String identifier, String version, String from, String to, String kind, String logic) {
        return ((Reading.Read) RuleDocument.read(map(json(identifier, version, from, to, kind, logic)))).rule();
    }

    static TravelRule rule(String identifier, String version, String from, String to) {
        return rule(identifier, version, from, to, identifier.startsWith("VR") ? "Vaccination" : "General",
                "{'!':[{'var':'x'}]}");
    }

    public static Map<?, ?> map(String json) {
        try {
            return Plain.map(JsonReader.read(json)).orElseThrow();
        } catch (Malformed impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

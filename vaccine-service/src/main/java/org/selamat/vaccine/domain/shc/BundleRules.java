package org.selamat.vaccine.domain.shc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.shc.Flaw.Code;

/**
 * What a card's FHIR bundle must and shouldn't be (specification, "Modeling W3C VCs in FHIR"; FHIR R4 for what a card uses of
 * it).
 */
public final class BundleRules {

    private static final Pattern SHORT_URL = Pattern.compile("resource:[0-9]+");
    private static final Set<String> CODING = Set.of("id", "extension", "system", "version", "code", "display", "userSelected");
    private static final Pattern DATE = Pattern
            .compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T[0-9:.]+(Z|[+-][0-9:]+))?)?)?");

    private final List<Flaw> flaws = new ArrayList<>();

    private BundleRules() {
    }

    public static List<Flaw> flaws(Object bundle) {
        var rules = new BundleRules();
        rules.bundle(bundle);
        return List.copyOf(rules.flaws);
    }

    private void bundle(Object bundle) {
        var map = Plain.map(bundle).orElse(Map.of());
        if (!"Bundle".equals(map.get("resourceType")) || !(map.get("type") instanceof String)) {
            flaws.add(Flaw.broken(Code.FHIR_SCHEMA_ERROR, "resourceType"));
        }
        var entries = new Bundle(map).entries();
        if (entries.isEmpty()) {
            flaws.add(Flaw.broken(Code.CRITICAL_DATA_MISSING, "entry"));
        }
        for (int i = 0; i < entries.size(); i++) {
            entry(Plain.map(entries.get(i)).orElse(Map.of()), "entry." + i);
        }
    }

    private void entry(Map<?, ?> entry, String where) {
        if (Plain.text(entry, "fullUrl").filter(SHORT_URL.asMatchPredicate()).isEmpty()) {
            flaws.add(Flaw.wrong(Code.FHIR_SCHEMA_ERROR, where + ".fullUrl"));
        }
        var resource = Plain.within(entry, "resource");
        if (Plain.text(resource, "resourceType").filter(type -> type.matches("[A-Z][A-Za-z]+")).isEmpty()) {
            flaws.add(Flaw.broken(Code.FHIR_SCHEMA_ERROR, where + ".resource"));
            return;
        }
        unwanted(resource, where);
        walk(resource, where);
        switch (String.valueOf(resource.get("resourceType"))) {
            case "Immunization" -> immunization(resource, where);
            case "Patient" -> date(resource, "birthDate", where);
            default -> {
            }
        }
    }

    private void unwanted(Map<?, ?> resource, String where) {
        for (var name : List.of("id", "text")) {
            if (resource.containsKey(name)) {
                flaws.add(Flaw.unwise(Code.FHIR_SCHEMA_ERROR, where + "." + name));
            }
        }
        if (resource.containsKey("meta")) {
            var meta = Plain.within(resource, "meta");
            if (!meta.containsKey("security") || meta.size() > 1) {
                flaws.add(Flaw.unwise(Code.FHIR_SCHEMA_ERROR, where + ".meta"));
            }
            Plain.list(meta.get("security")).forEach(coding -> coding(coding, where + ".meta.security"));
        }
    }

    private void coding(Object item, String where) {
        var coding = Plain.map(item).orElse(Map.of());
        if (!CODING.containsAll(coding.keySet())) {
            flaws.add(Flaw.wrong(Code.FHIR_SCHEMA_ERROR, where));
        }
        if (coding.containsKey("display")) {
            flaws.add(Flaw.unwise(Code.FHIR_SCHEMA_ERROR, where + ".display"));
        }
    }

    /** Everything below: nothing empty, no prose beside codes, short references. */
    private void walk(Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            empty(map.isEmpty(), where);
            concept(map, where);
            map.forEach((key, item) -> walk(item, where + "." + key));
        } else if (value instanceof List<?> list) {
            empty(list.isEmpty(), where);
            list.forEach(item -> walk(item, where));
        } else {
            empty("".equals(value), where);
        }
    }

    private void concept(Map<?, ?> map, String where) {
        if (map.containsKey("coding")) {
            Plain.list(map.get("coding")).forEach(coding -> coding(coding, where + ".coding"));
            if (map.containsKey("text")) {
                flaws.add(Flaw.unwise(Code.FHIR_SCHEMA_ERROR, where + ".text"));
            }
        }
        if (map.get("reference") instanceof String reference && !SHORT_URL.matcher(reference).matches()) {
            flaws.add(Flaw.wrong(Code.FHIR_SCHEMA_ERROR, where + ".reference"));
        }
    }

    private void empty(boolean is, String where) {
        if (is) {
            flaws.add(Flaw.wrong(Code.FHIR_SCHEMA_ERROR, where));
        }
    }

    private void immunization(Map<?, ?> resource, String where) {
        if (!"completed".equals(resource.get("status"))) {
            flaws.add(Flaw.broken(Code.FHIR_SCHEMA_ERROR, where + ".status"));
        }
        if (resource.containsKey("occurrenceDateTime") == resource.containsKey("occurrenceString")) {
            flaws.add(Flaw.broken(Code.FHIR_SCHEMA_ERROR, where + ".occurrence"));
        }
        date(resource, "occurrenceDateTime", where);
    }

    private void date(Map<?, ?> resource, String name, String where) {
        if (resource.containsKey(name) && Plain.text(resource, name).filter(DATE.asMatchPredicate()).isEmpty()) {
            flaws.add(Flaw.broken(Code.FHIR_SCHEMA_ERROR, where + "." + name));
        }
    }
}

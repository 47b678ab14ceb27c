package org.selamat.vaccine.domain.shc;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.Plain;

/** A FHIR bundle as it was read, whatever is in it. */
record Bundle(Map<?, ?> map) {

    List<?> entries() {
        return Plain.list(map.get("entry"));
    }

    Stream<Map<?, ?>> resources(String type) {
        return entries().stream().flatMap(entry -> Plain.map(entry).stream())
                .flatMap(entry -> Plain.map(entry.get("resource")).stream())
                .filter(resource -> type.equals(resource.get("resourceType")));
    }

    /** The first code of a CodeableConcept; empty where there is none. */
    static String code(Map<?, ?> resource, String concept) {
        return Plain.list(Plain.within(resource, concept).get("coding")).stream().findFirst().flatMap(Plain::map)
                .flatMap(coding -> Plain.text(coding, "code")).orElse("");
    }

    boolean hasCovidVaccine() {
        return resources("Immunization").anyMatch(given -> CardVocabulary.isCovidVaccine(code(given, "vaccineCode")));
    }

    boolean hasCovidTest() {
        return resources("Observation").anyMatch(test -> CardVocabulary.isCovidTest(code(test, "code")));
    }
}

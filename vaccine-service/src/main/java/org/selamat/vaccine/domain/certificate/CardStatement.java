package org.selamat.vaccine.domain.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.revocation.RevocationHash;

/**
 * The payload of a SMART Health Card: a FHIR bundle with the patient and an immunization for each dose, as small as the
 * specification wants it: no ids, no display texts, short references.
 *
 * @param address the {@code iss}, where our card keys are published
 */
public record CardStatement(VaccinationHistory history, String address) {

    private static final List<String> TYPES = List.of("https://smarthealth.cards#health-card",
            "https://smarthealth.cards#immunization", "https://smarthealth.cards#covid19");
    private static final String CVX = "http://hl7.org/fhir/sid/cvx";
    private static final String SNOMED = "http://snomed.info/sct";

    public Map<String, Object> payload() {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("iss", address);
        payload.put("nbf", history.issuedAt().getEpochSecond());
        payload.put("vc", Map.of("type", TYPES, "rid", CardId.of(RevocationHash.ofUci(history.uvci().value())),
                "credentialSubject", Map.of("fhirVersion", "4.0.1", "fhirBundle", bundle())));
        return payload;
    }

    private Map<String, Object> bundle() {
        var entries = new ArrayList<Object>();
        entries.add(entry(0, patient(history.holder())));
        IntStream.range(0, history.doses().size())
                .forEach(i -> entries.add(entry(i + 1, immunization(history.doses().get(i)))));
        return Map.of("resourceType", "Bundle", "type", "collection", "entry", entries);
    }

    private static Map<String, Object> entry(int number, Map<String, Object> resource) {
        return Map.of("fullUrl", "resource:" + number, "resource", resource);
    }

    private static Map<String, Object> patient(Holder holder) {
        var name = new LinkedHashMap<String, Object>();
        int comma = holder.mrzGivenName().isPresent() ? holder.fullName().indexOf(',') : -1;
        name.put("family", comma < 0 ? holder.fullName() : holder.fullName().substring(0, comma).strip());
        if (comma >= 0) {
            name.put("given", List.of(holder.fullName().substring(comma + 1).strip()));
        }
        return Map.of("resourceType", "Patient", "name", List.of(name), "birthDate", holder.birthDate().toString());
    }

    private Map<String, Object> immunization(CertifiedDose given) {
        var injection = given.dose().injection();
        var resource = new LinkedHashMap<String, Object>();
        resource.put("resourceType", "Immunization");
        resource.put("status", "completed");
        resource.put("vaccineCode", Map.of("coding", coding(given)));
        resource.put("patient", Map.of("reference", "resource:0"));
        resource.put("occurrenceDateTime", injection.date().toString());
        injection.lot().ifPresent(lot -> resource.put("lotNumber", lot));
        resource.put("performer", List.of(Map.of("actor", Map.of("display", history.issuer()))));
        resource.put("protocolApplied", List.of(Map.of("doseNumberPositiveInt", injection.doseNumber(),
                "seriesDosesPositiveInt", injection.totalDoses())));
        return resource;
    }

    /** CDC's code first, because that is what readers of these cards look for. */
    private static List<Object> coding(CertifiedDose given) {
        var codes = new ArrayList<Object>();
        Cvx.of(given.product().code()).ifPresent(code -> codes.add(Map.of("system", CVX, "code", code)));
        codes.add(Map.of("system", SNOMED, "code", given.product().prophylaxis()));
        return codes;
    }
}

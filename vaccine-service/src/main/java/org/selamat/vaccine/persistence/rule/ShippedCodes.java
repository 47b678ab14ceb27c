package org.selamat.vaccine.persistence.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.rule.ValueSetCodes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The codes of the EU value sets, shipped with the service. */
@ApplicationScoped
class ShippedCodes implements ValueSetCodes {

    private final Map<String, List<String>> codes;

    ShippedCodes(ObjectMapper json) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("valuesets/codes.json")) {
            codes = Map.copyOf(json.readValue(file, new TypeReference<Map<String, List<String>>>() {
            }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Map<String, List<String>> all() {
        return codes;
    }
}

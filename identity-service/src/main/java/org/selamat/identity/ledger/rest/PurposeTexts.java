package org.selamat.identity.ledger.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The words of the reviewed list of purposes. Only reviewed words are shown, because a free one could betray someone else. */
@ApplicationScoped
class PurposeTexts {

    private static final String LIST = "contracts/purposes.json";

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    PurposeTexts(ObjectMapper json) {
        try (var list = Thread.currentThread().getContextClassLoader().getResourceAsStream(LIST)) {
            for (var purpose : json.readTree(list)) {
                texts.put(purpose.path("code").asText(),
                        json.convertValue(purpose.path("texts"), new TypeReference<Map<String, String>>() {
                        }));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(LIST + " is unreadable", unreadable);
        }
    }

    /** A code that this release has no words for is shown as it is. */
    String of(String code, Locale language) {
        return texts.getOrDefault(code, Map.of()).getOrDefault(language.getLanguage(), code);
    }
}

package org.selamat.checkin.visit.rest;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.kit.text.IsoInstants;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads the body that phones send: an object with three texts, each once. Whatever differs in any way is left to the strict
 * reader, which knows what to say about it.
 */
final class PlainCheckIn {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> FIELDS = Set.of("id", "qr", "checkedInAt");
    private static final int LONGEST_CODE = 1_000;

    private PlainCheckIn() {
    }

    static Optional<CheckInRequest> read(byte[] body) {
        try (var json = JSON.createParser(body)) {
            return texts(json).flatMap(PlainCheckIn::request);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> texts(JsonParser json) throws IOException {
        var texts = new HashMap<String, String>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_STRING || texts.put(name, json.getText()) != null) {
                return Optional.empty();
            }
        }
        boolean whole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        return whole && texts.keySet().equals(FIELDS) ? Optional.of(texts) : Optional.empty();
    }

    private static Optional<CheckInRequest> request(Map<String, String> texts) {
        var id = texts.get("id");
        var qr = texts.get("qr");
        if (qr.isEmpty() || qr.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        try {
            var uuid = UUID.fromString(id);
            return uuid.toString().equalsIgnoreCase(id) // it reads other spellings as well
                    ? Optional.of(new CheckInRequest(uuid, qr, IsoInstants.parse(texts.get("checkedInAt"))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}

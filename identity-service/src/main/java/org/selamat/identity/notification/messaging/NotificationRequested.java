package org.selamat.identity.notification.messaging;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.selamat.kit.event.UnreadableEventException;

import com.fasterxml.jackson.databind.JsonNode;

/** What this service reads of {@code selamat.notification.requested.v1}. */
record NotificationRequested(UUID requestId, UUID personId, String template, Map<String, JsonNode> parameters, String purpose) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    NotificationRequested {
        if (requestId == null || personId == null || !isCode(template) || !isCode(purpose) || parameters == null) {
            throw new UnreadableEventException("a notification request needs ids, template, parameters and purpose");
        }
    }

    /** Numbers come as numbers, codes and dates as strings; to a template both are text of a type. */
    Map<String, String> values() {
        return parameters.entrySet().stream().filter(entry -> entry.getValue().isValueNode() && !entry.getValue().isNull())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
    }

    private static boolean isCode(String text) {
        return text != null && CODE.matcher(text).matches();
    }
}

package org.selamat.status.testsupport;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.selamat.kit.id.DocumentIndex;
import org.selamat.kit.testing.Topics;

/** Registered persons: announced by identity-service's event, found by their MyKad. */
public final class People {

    private People() {
    }

    /** Somebody whose registration is on its way; {@link #myKad()} is a number of their own. */
    public static Person register() {
        UUID id = UUID.randomUUID();
        String number = "9%011d".formatted(Math.abs(id.getLeastSignificantBits() % 100_000_000_000L));
        Topics.sendExample("selamat.identity.person-registered.v1",
                Map.of("personId", id, "documentIndex", List.of(index(number))));
        return new Person(id, number);
    }

    private static String index(String number) {
        byte[] key = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue("status.document-index-key", String.class));
        return DocumentIndex.hash(key, "MYKAD", "MYS", number);
    }

    /** Id and document number. */
    public record Person(UUID id, String myKad) {

        public Map<String, String> document() {
            return Map.of("type", "MYKAD", "country", "MYS", "number", myKad);
        }
    }
}

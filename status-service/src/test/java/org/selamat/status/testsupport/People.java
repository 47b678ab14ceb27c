package org.selamat.status.testsupport;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.kit.testing.Topics;
import org.selamat.status.person.domain.DocumentIndex;

/** Registered persons: announced by identity-service's event, found by their MyKad. */
public final class People {

    private People() {
    }

    /** Somebody whose registration is on its way; {@link #myKad()} is a number of their own. */
    public static Person register() {
        Person person = unknown();
        Topics.sendExample("selamat.identity.person-registered.v1",
                Map.of("personId", person.id(), "documentIndex", List.of(index(person.myKad()))));
        return person;
    }

    /** Somebody whose name can be compared. */
    public static Person named(String name, String birthDate) {
        Person person = unknown();
        byte[] key = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue("status.name-index-key", String.class));
        HolderIndex tags = HolderIndex.of(new NameTagger(key, person.id()), List.of(name), LocalDate.parse(birthDate));
        Topics.sendExample("selamat.identity.person-registered.v1", Map.of("personId", person.id(), "documentIndex",
                List.of(index(person.myKad())), "holderIndex", tags.toText()));
        return person;
    }

    /** Somebody who never registered. */
    public static Person unknown() {
        UUID id = UUID.randomUUID();
        return new Person(id, "9%011d".formatted(Math.abs(id.getLeastSignificantBits() % 100_000_000_000L)));
    }

    private static String index(String number) {
        byte[] key = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue("status.document-index-key", String.class));
        return org.selamat.kit.id.DocumentIndex.hash(key, "MYKAD", "MYS", number);
    }

    /** Id and document number. */
    public record Person(UUID id, String myKad) {

        public DocumentIndex index() {
            return new DocumentIndex(People.index(myKad));
        }

        public Map<String, String> document() {
            return Map.of("type", "MYKAD", "country", "MYS", "number", myKad);
        }
    }
}

package org.selamat.bench.boarding;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.selamat.kit.id.DocumentIndex;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.local.client.Suite;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Registered people, announced as identity-service does, and as an airline's booking names them. */
final class Travellers {

    static final int MANY = 2_000;

    private static final String TOPIC = "selamat.identity.person.v1";
    private static final String TYPE = "selamat.identity.person-registered.v1";
    private static final List<String> GIVEN = List.of("Nurul Huda", "Ahmad Faiz", "Mei Ling", "Kumar", "Grace", "Jugah");
    private static final List<String> OF = List.of("binti Ahmad", "bin Abdullah", "Tan", "a/l Ramasamy", "Wong",
            "anak Barieng");

    private final List<Map<String, Object>> travellers = new ArrayList<>();

    static Travellers registered(Suite suite) throws JsonProcessingException {
        var travellers = new Travellers();
        byte[] documents = Base64.getDecoder().decode(suite.secrets().key("document-index"));
        byte[] names = Base64.getDecoder().decode(suite.secrets().key("name-index"));
        try (var others = new OtherService(suite, "identity", TOPIC)) {
            for (int i = 0; i < MANY; i++) {
                travellers.register(i, documents, names, others);
            }
        }
        return travellers;
    }

    /** As in a request; always somebody who is registered. */
    Map<String, Object> get(int number) {
        return travellers.get(number % MANY);
    }

    private void register(int number, byte[] documents, byte[] names, OtherService identity) throws JsonProcessingException {
        var person = UUID.randomUUID();
        var name = GIVEN.get(number % GIVEN.size()) + " " + OF.get(number / GIVEN.size() % OF.size());
        var birth = "19%02d-%02d-%02d".formatted(50 + number % 50, 1 + number % 12, 1 + number % 28);
        var myKad = "%012d".formatted(Math.floorMod(person.getMostSignificantBits(), 1_000_000_000_000L));
        travellers.add(Map.of("document", Map.of("type", "MYKAD", "country", "MYS", "number", myKad), "surname",
                name.toUpperCase(java.util.Locale.ROOT), "birthDate", birth));
        identity.announce(TYPE, person, Map.of("personId", person, "kind", "ADULT", "documentIndex",
                List.of(DocumentIndex.hash(documents, "MYKAD", "MYS", myKad)), "holderIndex",
                HolderIndex.of(new NameTagger(names, person), List.of(name), birth).toText(), "birthYear",
                Integer.parseInt(birth.substring(0, 4))));
    }
}

package org.selamat.bench.boarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.selamat.kit.id.DocumentIndex;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.local.client.Suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Registered people, announced as identity-service does, and as an airline's booking names them. */
final class Travellers {

    static final int MANY = 2_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "selamat.identity.person.v1";
    private static final String TYPE = "selamat.identity.person-registered.v1";
    private static final List<String> GIVEN = List.of("Nurul Huda", "Ahmad Faiz", "Mei Ling", "Kumar", "Grace", "Jugah");
    private static final List<String> OF = List.of("binti Ahmad", "bin Abdullah", "Tan", "a/l Ramasamy", "Wong",
            "anak Barieng");

    private final List<Map<String, Object>> travellers = new ArrayList<>();

    static Travellers registered(Suite suite) throws JsonProcessingException, ExecutionException, InterruptedException {
        var travellers = new Travellers();
        byte[] documents = Base64.getDecoder().decode(suite.secrets().key("document-index"));
        byte[] names = Base64.getDecoder().decode(suite.secrets().key("name-index"));
        try (var producer = new KafkaProducer<>(Map.<String, Object> of("bootstrap.servers", suite.kafka(), "acks", "all"),
                new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < MANY; i++) {
                producer.send(travellers.register(i, documents, names));
            }
            producer.flush();
        }
        return travellers;
    }

    /** As in a request; always somebody who is registered. */
    Map<String, Object> get(int number) {
        return travellers.get(number % MANY);
    }

    private ProducerRecord<String, String> register(int number, byte[] documents, byte[] names) throws JsonProcessingException {
        var person = UUID.randomUUID();
        var name = GIVEN.get(number % GIVEN.size()) + " " + OF.get(number / GIVEN.size() % OF.size());
        var birth = "19%02d-%02d-%02d".formatted(50 + number % 50, 1 + number % 12, 1 + number % 28);
        var myKad = "%012d".formatted(Math.floorMod(person.getMostSignificantBits(), 1_000_000_000_000L));
        travellers.add(Map.of("document", Map.of("type", "MYKAD", "country", "MYS", "number", myKad), "surname",
                name.toUpperCase(java.util.Locale.ROOT), "birthDate", birth));
        var body = Map.of("personId", person, "kind", "ADULT", "documentIndex",
                List.of(DocumentIndex.hash(documents, "MYKAD", "MYS", myKad)), "holderIndex",
                HolderIndex.of(new NameTagger(names, person), List.of(name), birth).toText(), "birthYear",
                Integer.parseInt(birth.substring(0, 4)));
        var record = new ProducerRecord<>(TOPIC, person.toString(), JSON.writeValueAsString(body));
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", TYPE, "ce_source", "identity", "ce_specversion", "1.0",
                "ce_time", Instant.now().toString(), "content-type", "application/json")
                .forEach((header, value) -> record.headers().add(header, value.getBytes()));
        return record;
    }
}

package org.selamat.vaccine.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;

import io.quarkus.narayana.jta.QuarkusTransaction;

@ServiceTest
class PersonEventsTest {

    private static final String TOPIC = "selamat.identity.person.v1";
    private static final String REGISTERED = "selamat.identity.person-registered.v1";

    @Inject
    KnownPersons persons;

    @Test
    void a_redelivered_registration_changes_nothing() {
        // given
        var person = UUID.randomUUID();
        var document = document();
        var event = "{\"personId\":\"%s\",\"kind\":\"ADULT\",\"documentIndex\":[\"%s\"],\"birthYear\":1990}".formatted(person,
                document);
        var id = Topics.send(TOPIC, REGISTERED, person.toString(), event);

        // when
        Topics.send(id, TOPIC, REGISTERED, person.toString(), event);
        awaitOwner(document, person);

        // then
        var marker = register(UUID.randomUUID(), document());
        awaitOwner(marker.document(), marker.person());
        assertThat(owner(document)).contains(new KnownPerson(new PersonId(person), 1990));
    }

    @Test
    void after_a_change_of_documents_the_new_one_finds_the_person_and_the_old_one_nobody() {
        // given
        var before = register(UUID.randomUUID(), document());
        awaitOwner(before.document(), before.person());
        var renewed = document();

        // when
        Topics.sendExample("selamat.identity.person-documents-changed.v1",
                Map.of("personId", before.person(), "documentIndex", List.of(renewed)));

        // then
        awaitOwner(renewed, before.person());
        assertThat(owner(before.document())).isEmpty();
    }

    @Test
    void an_unreadable_event_goes_to_the_dead_letters_and_the_next_one_is_taken() {
        // given
        var person = UUID.randomUUID();
        var id = Topics.send(TOPIC, REGISTERED, person.toString(), "{\"personId\":\"" + person + "\"}");

        // when
        var next = register(person, document());

        // then
        awaitOwner(next.document(), person);
        Topics.awaitRaw(TOPIC + ".dlt.vaccine", record -> id.toString().equals(Topics.header(record, "ce_id")));
    }

    @Test
    void contact_changes_are_none_of_our_business() {
        Topics.sendExample("selamat.identity.contact-changed.v1", Map.of("personId", UUID.randomUUID()));
        var next = register(UUID.randomUUID(), document());
        awaitOwner(next.document(), next.person());
    }

    private record Registered(UUID person, String document) {
    }

    private static Registered register(UUID person, String document) {
        Topics.sendExample(REGISTERED, Map.of("personId", person, "documentIndex", List.of(document), "birthYear", 1990));
        return new Registered(person, document);
    }

    private void awaitOwner(String document, UUID person) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> owner(document).filter(known -> known.id().value().equals(person)).isPresent());
    }

    private Optional<KnownPerson> owner(String document) {
        return QuarkusTransaction.requiringNew().call(() -> persons.byDocument(document));
    }

    private static String document() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }
}

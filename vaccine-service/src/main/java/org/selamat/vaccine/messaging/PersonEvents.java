package org.selamat.vaccine.messaging;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.UnreadableEventException;
import org.selamat.vaccine.application.KeepPersons;
import org.selamat.vaccine.application.person.ErasePerson;
import org.selamat.vaccine.application.person.FollowMerge;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.person.Merge;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Learns who is registered, under which documents, who is one person after all, and who is to be forgotten. Contact changes and
 * whatever else happens to a person is ignored.
 */
@ApplicationScoped
class PersonEvents {

    private final EventIntake intake;
    private final KeepPersons keepPersons;
    private final FollowMerge followMerge;
    private final ErasePerson erasePerson;

    PersonEvents(EventIntake intake, KeepPersons keepPersons, FollowMerge followMerge, ErasePerson erasePerson) {
        this.intake = intake;
        this.keepPersons = keepPersons;
        this.followMerge = followMerge;
        this.erasePerson = erasePerson;
    }

    @Incoming("person")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "vaccine", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.identity.person-registered.v1" -> registered(event.as(Registered.class));
            case "selamat.identity.person-documents-changed.v1" -> documentsChanged(event.as(DocumentsChanged.class));
            case "selamat.identity.person-merged.v1" -> followMerge.merged(event.as(Merged.class).merge());
            case "selamat.identity.person-unmerged.v1" -> followMerge.unmerged(event.as(Merged.class).merge());
            case "selamat.identity.person-erased.v1" -> erasePerson.erase(event.as(Erased.class).person());
            default -> {
            }
        }
    }

    private void registered(Registered event) {
        keepPersons.registered(new KnownPerson(new PersonId(event.personId()), event.birthYear()), event.documentIndex());
    }

    private void documentsChanged(DocumentsChanged event) {
        keepPersons.documentsChanged(new PersonId(event.personId()), event.documentIndex());
    }

    private record Registered(UUID personId, List<String> documentIndex, Integer birthYear) {

        private Registered {
            if (personId == null || documentIndex == null || birthYear == null) {
                throw new UnreadableEventException("registration without person, documents or birth year");
            }
        }
    }

    private record Merged(UUID mergeId, UUID personId, UUID mergedPersonId) {

        private Merged {
            if (mergeId == null || personId == null || mergedPersonId == null || personId.equals(mergedPersonId)) {
                throw new UnreadableEventException("a merge names itself and two persons");
            }
        }

        private Merge merge() {
            return new Merge(mergeId, new PersonId(personId), new PersonId(mergedPersonId));
        }
    }

    private record Erased(UUID personId) {

        private Erased {
            if (personId == null) {
                throw new UnreadableEventException("an erasure names a person");
            }
        }

        private PersonId person() {
            return new PersonId(personId);
        }
    }

    private record DocumentsChanged(UUID personId, List<String> documentIndex) {

        private DocumentsChanged {
            if (personId == null || documentIndex == null) {
                throw new UnreadableEventException("change of documents without person or documents");
            }
        }
    }
}

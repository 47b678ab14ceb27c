package org.selamat.status.person.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.name.HolderIndex;
import org.selamat.status.derivation.application.FollowMerge;
import org.selamat.status.person.application.ForgetPerson;
import org.selamat.status.person.application.RegisterPerson;
import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.PersonId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** A change of name or contact is nothing to this service: whatever else identity-service tells is passed over. */
@ApplicationScoped
class PersonEvents {

    private final EventIntake intake;
    private final RegisterPerson register;
    private final FollowMerge merges;
    private final ForgetPerson forget;

    PersonEvents(EventIntake intake, RegisterPerson register, FollowMerge merges, ForgetPerson forget) {
        this.forget = forget;
        this.intake = intake;
        this.register = register;
        this.merges = merges;
    }

    @Incoming("person")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.identity.person-registered.v1", "selamat.identity.person-documents-changed.v1" ->
                register(event.as(Documents.class));
            case "selamat.identity.person-merged.v1" -> merges.merged(event.as(Merged.class).merge());
            case "selamat.identity.person-unmerged.v1" -> merges.unmerged(event.as(Merged.class).merge());
            case "selamat.identity.person-erased.v1" -> forget.forget(event.as(Erased.class).person());
            default -> {
            }
        }
    }

    private void register(Documents told) {
        register.register(new Holder(new PersonId(told.personId()), told.tags()),
                told.documentIndex().stream().map(DocumentIndex::new).collect(Collectors.toSet()));
    }

    /** What this service reads of a merge and of its undoing. */
    record Merged(UUID mergeId, UUID personId, UUID mergedPersonId) {

        Merged {
            if (mergeId == null || personId == null || mergedPersonId == null) {
                throw new IllegalArgumentException("mergeId, personId and mergedPersonId are required");
            }
        }

        Merge merge() {
            return new Merge(mergeId, new PersonId(personId), new PersonId(mergedPersonId));
        }
    }

    /** What this service reads of an erasure. */
    record Erased(UUID personId) {

        Erased {
            if (personId == null) {
                throw new IllegalArgumentException("personId is required");
            }
        }

        PersonId person() {
            return new PersonId(personId);
        }
    }

    /** What this service reads of a person event. */
    record Documents(UUID personId, List<String> documentIndex, String holderIndex) {

        Documents {
            if (personId == null || documentIndex == null) {
                throw new IllegalArgumentException("personId and documentIndex are required");
            }
            read(holderIndex);
        }

        Optional<HolderIndex> tags() {
            return read(holderIndex);
        }

        private static Optional<HolderIndex> read(String holderIndex) {
            return Optional.ofNullable(holderIndex).map(HolderIndex::ofText);
        }
    }
}

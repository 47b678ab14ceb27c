package org.selamat.checkin.person.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.person.application.FollowMerge;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.venue.application.CloseVenue;
import org.selamat.checkin.visit.application.ForgetVisitor;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.UnreadableEventException;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Listens to identity-service for people who are one person after all, or are to be forgotten; who is registered, and under
 * which name, is no matter here.
 */
@ApplicationScoped
class PersonEvents {

    private final EventIntake intake;
    private final FollowMerge followMerge;
    private final ForgetVisitor forgetVisitor;
    private final CloseVenue closeVenue;

    PersonEvents(EventIntake intake, FollowMerge followMerge, ForgetVisitor forgetVisitor, CloseVenue closeVenue) {
        this.intake = intake;
        this.followMerge = followMerge;
        this.forgetVisitor = forgetVisitor;
        this.closeVenue = closeVenue;
    }

    @Incoming("person")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "checkin", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.identity.person-merged.v1" -> followMerge.merged(event.as(Merged.class).merge());
            case "selamat.identity.person-unmerged.v1" -> followMerge.unmerged(event.as(Merged.class).merge());
            case "selamat.identity.person-erased.v1" -> erase(event.as(Erased.class).person());
            default -> {
                // whatever else happens to a person moves no visit
            }
        }
    }

    private void erase(PersonId person) {
        forgetVisitor.forget(person);
        closeVenue.leave(person);
    }

    /** This service's view of a merge and of its undoing. */
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

    /** This service's view of the event. */
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
}

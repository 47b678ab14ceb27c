package org.selamat.status.grant.messaging;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.status.grant.application.KeepGrants;
import org.selamat.status.grant.domain.Grant;
import org.selamat.status.person.domain.PersonId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Of a case, this service needs only who may read what for it. */
@ApplicationScoped
class GrantEvents {

    private final EventIntake intake;
    private final KeepGrants grants;

    GrantEvents(EventIntake intake, KeepGrants grants) {
        this.intake = intake;
        this.grants = grants;
    }

    @Incoming("case")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.helpdesk.grant-given.v1" -> grants.give(event.as(Given.class).grant());
            case "selamat.helpdesk.grant-revoked.v1" -> grants.revoke(event.as(Revoked.class).grantId());
            default -> {
            }
        }
    }

    /** What this service reads of a grant. */
    record Given(UUID grantId, UUID personId, String caseHandle, String granteeRole, Set<String> scopes, Instant notBefore,
            Instant expiresAt) {

        Given {
            if (grantId == null || personId == null || caseHandle == null || granteeRole == null || scopes == null
                    || notBefore == null || expiresAt == null) {
                throw new IllegalArgumentException("a grant names person, case, role, scopes and time");
            }
        }

        Grant grant() {
            return new Grant(grantId, new PersonId(personId), caseHandle, granteeRole, scopes, notBefore, expiresAt);
        }
    }

    /** What this service reads of a revocation. */
    record Revoked(UUID grantId) {

        Revoked {
            if (grantId == null) {
                throw new IllegalArgumentException("a revocation names the grant");
            }
        }
    }
}

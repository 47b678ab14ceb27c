package org.selamat.identity.ledger.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.ledger.domain.AccessEntry;
import org.selamat.kit.event.UnreadableEventException;

/** What this service reads of {@code selamat.audit.access-recorded.v1}. */
record AccessRecorded(UUID accessId, UUID personId, Instant at, String service, String action, String resource,
        List<String> fields, int rowCount, Actor actor, UUID onBehalfOf, String purpose, String caseHandle, String outcome) {

    record Actor(String tenant, String subject, String organisation, List<String> roles) {

        boolean isComplete() {
            return tenant != null && subject != null && organisation != null && roles != null;
        }
    }

    AccessRecorded {
        if (Stream.of(accessId, personId, at, service, action, resource, fields, actor, outcome).anyMatch(part -> part == null)
                || !actor.isComplete()) {
            throw new UnreadableEventException("an access record needs ids, time, what, who and outcome");
        }
    }

    AccessEntry toEntry() {
        return new AccessEntry(accessId, new PersonId(personId), at, service, action, resource, fields, rowCount,
                new AccessEntry.Actor(actor.tenant(), actor.subject(), actor.organisation(), actor.roles(),
                        Optional.ofNullable(onBehalfOf)),
                Optional.ofNullable(purpose), Optional.ofNullable(caseHandle), outcome);
    }
}

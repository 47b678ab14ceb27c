package org.selamat.identity.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/**
 * One access to a person's record: who, from where, to which fields and how many rows, and why. A name-only log couldn't
 * say in 2021 which fields of three million records had been taken.
 */
public record AccessEntry(UUID id, PersonId person, Instant at, String service, String action, String resource,
        List<String> fields, int rowCount, Actor actor, Optional<String> purpose, Optional<String> caseHandle, String outcome) {

    public AccessEntry {
        fields = List.copyOf(fields);
    }

    /**
     * @param subject pseudonymous id at the actor's issuer; for audits, never shown to the person
     * @param onBehalfOf the guardian who acted
     */
    public record Actor(String tenant, String subject, String organisation, List<String> roles, Optional<UUID> onBehalfOf) {

        public Actor {
            roles = List.copyOf(roles);
        }
    }
}

package org.selamat.identity.ledger.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.ledger.domain.AccessEntry;
import org.selamat.identity.ledger.domain.AccessEntry.Actor;

@Entity
@Table(name = "access_entry")
class AccessEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    Instant at;

    String service;

    String action;

    String resource;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> fields;

    @Column(name = "row_count")
    int rowCount;

    String tenant;

    String subject;

    String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> roles;

    @Column(name = "on_behalf_of")
    UUID onBehalfOf;

    String purpose;

    @Column(name = "case_handle")
    String caseHandle;

    String outcome;

    static AccessEntity of(AccessEntry entry) {
        var entity = new AccessEntity();
        entity.id = entry.id();
        entity.personId = entry.person().value();
        entity.at = entry.at();
        entity.service = entry.service();
        entity.action = entry.action();
        entity.resource = entry.resource();
        entity.fields = entry.fields();
        entity.rowCount = entry.rowCount();
        entity.purpose = entry.purpose().orElse(null);
        entity.caseHandle = entry.caseHandle().orElse(null);
        entity.outcome = entry.outcome();
        entity.by(entry.actor());
        return entity;
    }

    AccessEntry toDomain() {
        return new AccessEntry(id, new PersonId(personId), at, service, action, resource, fields, rowCount,
                new Actor(tenant, subject, organisation, roles, Optional.ofNullable(onBehalfOf)), Optional.ofNullable(purpose),
                Optional.ofNullable(caseHandle), outcome);
    }

    private void by(Actor actor) {
        tenant = actor.tenant();
        subject = actor.subject();
        organisation = actor.organisation();
        roles = actor.roles();
        onBehalfOf = actor.onBehalfOf().orElse(null);
    }
}

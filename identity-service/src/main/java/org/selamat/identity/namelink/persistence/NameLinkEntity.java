package org.selamat.identity.namelink.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.namelink.domain.NameLink.Decision;
import org.selamat.identity.person.domain.PersonName;

@Entity
@Table(name = "name_link")
class NameLinkEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    byte[] name;

    @Enumerated(EnumType.STRING)
    NameLink.Kind kind;

    @Enumerated(EnumType.STRING)
    NameLink.State state;

    Instant since;

    @Column(name = "decided_by")
    String decidedBy;

    @Enumerated(EnumType.STRING)
    NameLink.Evidence evidence;

    void take(NameLink link) {
        id = link.id();
        personId = link.person().value();
        kind = link.kind();
        state = link.state();
        since = link.since();
        decidedBy = link.decision().map(Decision::by).orElse(null);
        evidence = link.decision().map(Decision::evidence).orElse(null);
    }

    NameLink toDomain(PersonName opened) {
        return new NameLink(id, new PersonId(personId), opened, kind, state, since,
                Optional.ofNullable(decidedBy).map(by -> new Decision(by, evidence)));
    }
}

package org.selamat.status.derivation.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.derivation.domain.CaseRegister;

@Entity
@Table(name = "confirmed_case")
class ConfirmedCaseEntity {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "infectious_from")
    Instant infectiousFrom;

    @Column(name = "infectious_until")
    Instant infectiousUntil;

    boolean open;

    static ConfirmedCaseEntity of(CaseRegister.Opened opened) {
        ConfirmedCaseEntity entity = new ConfirmedCaseEntity();
        entity.caseId = opened.confirmed().id().value();
        entity.personId = opened.person().value();
        entity.infectiousFrom = opened.confirmed().infectiousFrom();
        entity.infectiousUntil = opened.confirmed().infectiousUntil();
        entity.open = true;
        return entity;
    }
}

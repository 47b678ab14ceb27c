package org.selamat.identity.account.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.account.domain.Account;
import org.selamat.identity.account.domain.AccountId;
import org.selamat.identity.domain.Language;
import org.selamat.identity.domain.PersonId;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Language language;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "created_at")
    Instant createdAt;

    Account toDomain(UnaryOperator<PersonId> known) {
        return new Account(new AccountId(id), language, Optional.ofNullable(personId).map(PersonId::new).map(known));
    }
}

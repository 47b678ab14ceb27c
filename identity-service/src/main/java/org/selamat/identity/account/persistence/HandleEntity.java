package org.selamat.identity.account.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.domain.Channel;

@Entity
@Table(name = "handle")
class HandleEntity {

    @Id
    UUID id;

    @Column(name = "account_id")
    UUID accountId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "blind_index")
    byte[] blindIndex;

    byte[] destination;

    @Column(name = "verified_at")
    Instant verifiedAt;
}

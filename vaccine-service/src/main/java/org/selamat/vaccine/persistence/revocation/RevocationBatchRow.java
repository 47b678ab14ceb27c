package org.selamat.vaccine.persistence.revocation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.revocation.HashType;
import org.selamat.vaccine.domain.revocation.RevocationBatch;

@Entity
@Table(name = "revocation_batch")
class RevocationBatchRow {

    @Id
    UUID id;

    @Column(name = "group_id")
    UUID groupId;

    String kid;

    @Column(name = "hash_type")
    @Enumerated(EnumType.STRING)
    HashType type;

    Instant expires;

    long number;

    boolean withdrawn;

    RevocationBatch batch() {
        return new RevocationBatch(id, new Kid(kid), type, expires, number, withdrawn);
    }
}

package org.selamat.identity.merge.persistence;

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
import org.selamat.identity.merge.domain.Merge;

@Entity
@Table(name = "person_merge")
class MergeEntity {

    @Id
    UUID id;

    @Column(name = "survivor_id")
    UUID survivorId;

    @Column(name = "merged_id")
    UUID mergedId;

    String reason;

    @Enumerated(EnumType.STRING)
    Merge.State state;

    String proposer;

    String approver;

    Instant since;

    String snapshot;

    void take(Merge merge) {
        id = merge.id();
        survivorId = merge.survivor().value();
        mergedId = merge.merged().value();
        reason = merge.reason();
        state = merge.state();
        proposer = merge.proposer();
        approver = merge.approver().orElse(null);
        since = merge.since();
    }

    Merge toDomain() {
        return new Merge(id, new PersonId(survivorId), new PersonId(mergedId), reason, state, proposer,
                Optional.ofNullable(approver), since);
    }
}

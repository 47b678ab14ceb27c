package org.selamat.status.person.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "person_merge")
class MergeEntity {

    @Id
    @Column(name = "merge_id")
    UUID mergeId;

    @Column(name = "survivor_id")
    UUID survivorId;

    @Column(name = "merged_id")
    UUID mergedId;

    boolean undone;

    boolean stands;

    Merge toMerge() {
        return new Merge(mergeId, new PersonId(survivorId), new PersonId(mergedId));
    }
}

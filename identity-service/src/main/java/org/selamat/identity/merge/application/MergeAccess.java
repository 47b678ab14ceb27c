package org.selamat.identity.merge.application;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.Merge;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.Access.Action;
import org.selamat.kit.access.AccessRecords;

/** Both people, if they are two, see in their logs who touched their records. */
@ApplicationScoped
class MergeAccess {

    private static final String RESOURCE = "identity.merge";

    private final AccessRecords records;

    MergeAccess(AccessRecords records) {
        this.records = records;
    }

    void read(Merge merge) {
        both(merge).forEach(person -> records.record(Access.read(RESOURCE, person.value(), "state", "documents", "accounts")));
    }

    void wrote(Merge merge, String field) {
        both(merge).forEach(person -> records.record(Access.write(RESOURCE, person.value(), field)));
    }

    void corrected(Merge merge) {
        both(merge).forEach(person -> records.record(new Access(person.value(), Action.CORRECT, RESOURCE,
                List.of("documents", "accounts", "dependants"), 1, null, null, null)));
    }

    private static Stream<PersonId> both(Merge merge) {
        return Stream.of(merge.survivor(), merge.merged());
    }
}

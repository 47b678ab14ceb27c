package org.selamat.identity.namelink.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.Access.Action;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.access.Caller;

/** What reading and changing names leaves in the person's access log. One's own reads leave nothing. */
@ApplicationScoped
class NameAccess {

    private static final String RESOURCE = "identity.names";

    private final Caller caller;
    private final AccessRecords records;

    NameAccess(Caller caller, AccessRecords records) {
        this.caller = caller;
        this.records = records;
    }

    void readByOwner(PersonId person) {
        if (caller.actor().isPresent()) {
            records.record(Access.read(RESOURCE, person.value(), "otherNames"));
        }
    }

    void changedByOwner(PersonId person) {
        records.record(Access.write(RESOURCE, person.value(), "otherNames"));
    }

    void readByOfficer(PersonId person) {
        records.record(Access.read(RESOURCE, person.value(), "fullName", "otherNames"));
    }

    void decided(PersonId person) {
        records.record(new Access(person.value(), Action.CORRECT, RESOURCE, List.of("otherNames"), 1, null, null, null));
    }
}

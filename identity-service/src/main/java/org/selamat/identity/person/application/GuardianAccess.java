package org.selamat.identity.person.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.access.Caller;

/** Records what a guardian reads and changes, so that the dependant can see it one day. One's own reads leave no record. */
@ApplicationScoped
class GuardianAccess {

    private final Caller caller;
    private final AccessRecords records;

    GuardianAccess(Caller caller, AccessRecords records) {
        this.caller = caller;
        this.records = records;
    }

    void read(String resource, PersonId person, String... fields) {
        if (caller.actor().isPresent()) {
            records.record(Access.read(resource, person.value(), fields));
        }
    }

    void write(String resource, PersonId person, List<String> fields) {
        if (caller.actor().isPresent()) {
            records.record(Access.write(resource, person.value(), fields.toArray(String[]::new)));
        }
    }
}

package org.selamat.status.grant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.derivation.application.ReadPast;
import org.selamat.status.derivation.application.ReadPast.Past;
import org.selamat.status.person.domain.PersonId;

/** Health officers read a person's past by law, sealed, with a record. */
@ApplicationScoped
public class ReadPastForStaff {

    /** Prevention and Control of Infectious Diseases Act 1988, under which officers work. */
    private static final String LAW = "ACT-342";

    private final ReadPast past;
    private final AccessRecords accesses;

    ReadPastForStaff(ReadPast past, AccessRecords accesses) {
        this.past = past;
        this.accesses = accesses;
    }

    @Transactional
    public Past read(PersonId person) {
        accesses.record(
                Access.read("status.history", person.value(), "label", "since", "validUntil", "decidedAt").basedOn(LAW));
        return past.sealed(person);
    }
}

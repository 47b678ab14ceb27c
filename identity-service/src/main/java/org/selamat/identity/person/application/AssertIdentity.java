package org.selamat.identity.person.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.IdentityAssertions;
import org.selamat.identity.person.domain.Persons;

/**
 * Gives the app a signed statement of name and birth date to hand to another service once. So that service can print a
 * name on a certificate, and tell that one from abroad is this person's, without ever keeping one.
 */
@ApplicationScoped
public class AssertIdentity {

    private final Persons persons;
    private final IdentityAssertions assertions;
    private final OtherNames otherNames;
    private final GuardianAccess guardianAccess;

    AssertIdentity(Persons persons, IdentityAssertions assertions, OtherNames otherNames, GuardianAccess guardianAccess) {
        this.persons = persons;
        this.otherNames = otherNames;
        this.assertions = assertions;
        this.guardianAccess = guardianAccess;
    }

    @Transactional
    public Optional<String> about(PersonId id, String audience) {
        return persons.find(id).map(person -> {
            guardianAccess.read("identity.assertion", id, "fullName", "otherNames", "birthDate");
            return assertions.about(person, otherNames.of(id), audience);
        });
    }
}

package org.selamat.identity.person.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Delegations;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.Persons;

/** Shows people their own record and the dependants they act for. */
@ApplicationScoped
public class ShowProfile {

    private final Persons persons;
    private final Accounts accounts;
    private final Delegations delegations;
    private final GuardianAccess guardianAccess;
    private final Clock clock;

    ShowProfile(Persons persons, Accounts accounts, Delegations delegations, GuardianAccess guardianAccess, Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.delegations = delegations;
        this.guardianAccess = guardianAccess;
        this.clock = clock;
    }

    @Transactional
    public Optional<Person> person(PersonId id) {
        var person = persons.find(id);
        person.ifPresent(shown -> guardianAccess.read("identity.profile", id, "fullName", "birthDate", "documents"));
        return person;
    }

    /** Where we write to this person; empty for dependants, who are written to through their guardian. */
    @Transactional
    public List<Destination> contacts(PersonId id) {
        return accounts.of(id).stream().flatMap(account -> accounts.destinations(account.id()).stream()).toList();
    }

    @Transactional
    public List<Dependant> dependants(PersonId guardian) {
        var now = clock.instant();
        return delegations.givenTo(guardian).stream().filter(delegation -> delegation.inForce(now))
                .flatMap(delegation -> persons.find(delegation.dependant()).map(p -> new Dependant(p, delegation)).stream())
                .toList();
    }
}

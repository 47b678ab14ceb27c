package org.selamat.identity.person.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.account.domain.AccountId;
import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.person.domain.Particulars;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonKind;
import org.selamat.identity.person.domain.Registration;
import org.selamat.identity.person.domain.Registration.AccountTaken;
import org.selamat.identity.person.domain.Registration.Registered;
import org.selamat.identity.person.domain.Registration.TooYoung;

/** Gives an account its person. The next refreshed token is that person's. */
@ApplicationScoped
public class RegisterPerson {

    private final Accounts accounts;
    private final Enrolment enrolment;

    RegisterPerson(Accounts accounts, Enrolment enrolment) {
        this.accounts = accounts;
        this.enrolment = enrolment;
    }

    @Transactional
    public Registration register(AccountId account, Particulars particulars) {
        var free = accounts.hold(account).filter(found -> found.person().isEmpty()).isPresent();
        if (!free) {
            return new AccountTaken();
        }
        if (!Person.mayHoldAccount(particulars.birthDate(), enrolment.today())) {
            return new TooYoung();
        }
        var registration = enrolment.enrol(account.value(), PersonKind.ADULT, particulars, Optional.empty());
        if (registration instanceof Registered registered) {
            accounts.assign(account, registered.person());
        }
        return registration;
    }
}

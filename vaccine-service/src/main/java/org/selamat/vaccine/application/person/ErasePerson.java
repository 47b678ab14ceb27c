package org.selamat.vaccine.application.person;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.vaccine.application.revocation.RevokeCertificates;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.person.PersonalRecords;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.Window;

/** Forgets a person: their certificates end, because nobody can stand behind them any more, and everything else is deleted. */
@ApplicationScoped
public class ErasePerson {

    private final KnownPersons persons;
    private final Certificates certificates;
    private final RevokeCertificates revoke;
    private final PersonalRecords records;
    private final Clock clock;

    ErasePerson(KnownPersons persons, Certificates certificates, RevokeCertificates revoke, PersonalRecords records,
            Clock clock) {
        this.persons = persons;
        this.certificates = certificates;
        this.revoke = revoke;
        this.records = records;
        this.clock = clock;
    }

    /** Only what came under this very id; a person with several is erased under each. */
    @Transactional(TxType.MANDATORY)
    public void erase(PersonId person) {
        persons.locked(person);
        var now = Window.forGood(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        certificates.of(person).stream().filter(certificate -> certificate.person().equals(person))
                .forEach(certificate -> revoke.revoke(certificate, RevocationCause.HOLDER_ERASED, now, "identity-service"));
        records.erase(person);
    }
}

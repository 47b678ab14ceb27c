package org.selamat.vaccine.application.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.person.PersonalRecords;

/** Forgets a person: their certificates end, because nobody can stand behind them any more, and everything else is deleted. */
@ApplicationScoped
public class ErasePerson {

    private final KnownPersons persons;
    private final EndWhatStands end;
    private final PersonalRecords records;

    ErasePerson(KnownPersons persons, EndWhatStands end, PersonalRecords records) {
        this.persons = persons;
        this.end = end;
        this.records = records;
    }

    /** Only what came under this very id; a person with several is erased under each. */
    @Transactional(TxType.MANDATORY)
    public void erase(PersonId person) {
        persons.locked(person);
        end.of(person);
        records.erase(person);
    }
}

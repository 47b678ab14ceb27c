package org.selamat.identity.person.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.selamat.identity.domain.Language;
import org.selamat.identity.domain.PersonId;

/** @param version counts the edits of the profile; it moves nobody's status */
public record Person(PersonId id, PersonKind kind, PersonName name, LocalDate birthDate, Language language,
        List<IdentityDocument> documents, long version) {

    /** From this age on a MyKad is issued and a person may hold an account of their own. */
    public static final int OWN_ACCOUNT_AGE = 12;
    private static final int OLDEST = 130;

    public Person {
        documents = List.copyOf(documents);
    }

    public static Person registered(PersonId id, PersonKind kind, Particulars particulars) {
        return new Person(id, kind, particulars.name(), particulars.birthDate(), particulars.language(),
                List.of(particulars.document()), 1);
    }

    public Person edited(ProfileEdit edit) {
        return new Person(id, kind, edit.name().orElse(name), birthDate, edit.language().orElse(language), documents,
                version + 1);
    }

    public static boolean canBeBornOn(LocalDate birthDate, LocalDate today) {
        return !birthDate.isAfter(today) && birthDate.isAfter(today.minusYears(OLDEST));
    }

    public static boolean mayHoldAccount(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears() >= OWN_ACCOUNT_AGE;
    }
}

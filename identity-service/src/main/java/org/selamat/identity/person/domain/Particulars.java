package org.selamat.identity.person.domain;

import java.time.LocalDate;

import org.selamat.identity.domain.Language;

/** What a person states about themself or a dependant when registering. */
public record Particulars(PersonName name, LocalDate birthDate, Language language, IdentityDocument document) {
}

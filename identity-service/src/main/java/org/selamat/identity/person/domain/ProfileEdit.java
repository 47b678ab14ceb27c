package org.selamat.identity.person.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.identity.domain.Language;

/** What an edit changes; what is absent stays. */
public record ProfileEdit(Optional<PersonName> name, Optional<Language> language) {

    /** The names of the fields that change. */
    public List<String> fields() {
        return Stream.concat(name.stream().map(changed -> "fullName"), language.stream().map(changed -> "locale")).toList();
    }
}

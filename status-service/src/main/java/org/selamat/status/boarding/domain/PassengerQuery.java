package org.selamat.status.boarding.domain;

import java.util.Optional;

import org.selamat.status.name.domain.BirthDate;
import org.selamat.status.name.domain.PresentedName;
import org.selamat.status.person.domain.DocumentIndex;

/** What an airline brings of one passenger; lives as long as the request. */
public sealed interface PassengerQuery {

    Optional<PresentedName> name();

    Optional<BirthDate> birth();

    /**
     * The code that the passenger made for this flight. Name and birth date identify nobody here: they only say who the
     * holder of a receipt would have to be.
     */
    record ByCode(PassengerCode code, Optional<PresentedName> name, Optional<BirthDate> birth) implements PassengerQuery {
    }

    /** Document, name and birth date; what is absent was not given or can't be read. */
    record ByDocument(Optional<DocumentIndex> document, Optional<PresentedName> name,
            Optional<BirthDate> birth) implements PassengerQuery {

        public boolean isComplete() {
            return document.isPresent() && name.isPresent() && birth.isPresent();
        }
    }
}

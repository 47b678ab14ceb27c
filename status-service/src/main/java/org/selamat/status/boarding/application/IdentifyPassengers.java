package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.Question;
import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.PersonId;

/** Finds who the passengers are, in as many reads for five hundred as for one. */
@Singleton
class IdentifyPassengers {

    private final IdentifyByCode codes;
    private final IdentifyByDocument documents;

    IdentifyPassengers(IdentifyByCode codes, IdentifyByDocument documents) {
        this.codes = codes;
        this.documents = documents;
    }

    /** @return one for each question, in their order */
    List<Identified> all(List<Question> questions, Instant now) {
        Identified[] identified = new Identified[questions.size()];
        codes.identify(questions, identified, now);
        documents.identify(questions, identified, now);
        return List.of(identified);
    }

    /**
     * @param lookedUp whose record was looked at, identified or not: they see it
     * @param document by which they were looked for
     */
    record Identified(Passenger passenger, Optional<PersonId> lookedUp, Optional<DocumentIndex> document) {

        Identified as(Passenger better) {
            return new Identified(better, lookedUp, document);
        }
    }
}

package org.selamat.status.boarding.rest;

import jakarta.inject.Singleton;

import org.selamat.kit.access.Caller;
import org.selamat.kit.access.Purposes;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.status.airline.application.AirlineTerms;

/** Turns away what was not agreed with the airline. */
@Singleton
class AskingTerms {

    private final AirlineTerms terms;
    private final Purposes purposes;

    AskingTerms(AirlineTerms terms, Purposes purposes) {
        this.terms = terms;
        this.purposes = purposes;
    }

    /** Whether such a caller may ask for the purpose that they state. */
    boolean cover(Caller airline) {
        return purposes.cover(airline) && terms.coverPurposeOf(airline);
    }

    /** Whether the airline may ask about one passenger now; if so, that counts. */
    boolean take(Caller airline) {
        return terms.take(1, airline);
    }

    /** What was taken for a question that is asked another way now. */
    void giveBack(Caller airline) {
        terms.giveBack(1, airline);
    }

    void ask(int passengers) {
        if (!terms.coverPurpose()) {
            throw new ProblemException(CommonProblems.PURPOSE_REQUIRED);
        }
        if (!terms.take(passengers)) {
            throw new ProblemException(CommonProblems.TOO_MANY_REQUESTS);
        }
    }
}

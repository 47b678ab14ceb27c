package org.selamat.status.boarding.rest;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.status.airline.application.AirlineTerms;

/** Turns away what was not agreed with the airline. */
@ApplicationScoped
class AskingTerms {

    private final AirlineTerms terms;

    AskingTerms(AirlineTerms terms) {
        this.terms = terms;
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

package org.selamat.identity.person.rest;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.Registration;
import org.selamat.identity.person.domain.Registration.AccountTaken;
import org.selamat.identity.person.domain.Registration.DocumentTaken;
import org.selamat.identity.person.domain.Registration.Registered;
import org.selamat.identity.person.domain.Registration.TooManyTries;
import org.selamat.identity.person.domain.Registration.TooYoung;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;

/** How a registration is answered over HTTP. */
@ApplicationScoped
class RegistrationAnswers {

    private final Problems problems;

    RegistrationAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(Registration registration, String location) {
        if (registration instanceof Registered registered) {
            var id = registered.person().value();
            return Response.created(URI.create(location.formatted(id))).entity(new RegisteredView(id)).build();
        }
        if (registration instanceof TooManyTries paused) {
            return Response.fromResponse(problems.of(IdentityProblems.REGISTRATION_PAUSED))
                    .header(HttpHeaders.RETRY_AFTER, paused.pause().toSeconds() + 1).build();
        }
        throw new ProblemException(problem(registration), Person.OWN_ACCOUNT_AGE);
    }

    private static ProblemType problem(Registration registration) {
        if (registration instanceof DocumentTaken) {
            return IdentityProblems.DOCUMENT_ALREADY_REGISTERED;
        }
        if (registration instanceof AccountTaken) {
            return IdentityProblems.ALREADY_REGISTERED;
        }
        return registration instanceof TooYoung ? IdentityProblems.TOO_YOUNG : IdentityProblems.BIRTH_DATE_IMPOSSIBLE;
    }
}

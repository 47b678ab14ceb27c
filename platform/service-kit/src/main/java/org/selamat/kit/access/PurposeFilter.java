package org.selamat.kit.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.Problems;

/**
 * Refuses what {@link PurposeRequired} guards when the purpose is absent, not on the reviewed list, or not for the caller's
 * role.
 * Runs after authorisation.
 */
@Provider
@PurposeRequired
@Priority(Priorities.AUTHORIZATION + 100)
class PurposeFilter implements ContainerRequestFilter {

    private final Purposes purposes;
    private final Caller caller;
    private final Problems problems;

    PurposeFilter(Purposes purposes, Caller caller, Problems problems) {
        this.purposes = purposes;
        this.caller = caller;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var purpose = request.getHeaderString("X-Purpose");
        if (purpose == null || !purposes.allow(purpose, caller.tenant(), caller.roles())) {
            var usable = purposes.codes(caller.tenant(), caller.roles());
            request.abortWith(problems.of(CommonProblems.PURPOSE_REQUIRED, String.join(", ", usable)));
        }
    }
}

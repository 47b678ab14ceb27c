package org.selamat.helpdesk.rest;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.kit.problem.ProblemException;

/** Handles in paths. */
final class Handles {

    private Handles() {
    }

    /** A mistyped handle is answered like one that nobody has. */
    static CaseHandle read(String typed) {
        return CaseHandle.read(typed).orElseThrow(() -> new ProblemException(HelpdeskProblems.CASE_NOT_FOUND));
    }
}

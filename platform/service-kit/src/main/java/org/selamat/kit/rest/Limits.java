package org.selamat.kit.rest;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** How much one request may ask for. */
public final class Limits {

    public static final int DEFAULT_PAGE = 20;
    public static final int MAX_PAGE = 100;

    private Limits() {
    }

    /** @throws ProblemException 400 outside 1 to {@value #MAX_PAGE} */
    public static int page(Integer limit) {
        if (limit == null) {
            return DEFAULT_PAGE;
        }
        if (limit < 1 || limit > MAX_PAGE) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
        return limit;
    }
}

package org.selamat.kit.rest;

import jakarta.ws.rs.core.EntityTag;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** Entity tags made from versions, so that a lost update can't happen. */
public final class Etags {

    private Etags() {
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * @param ifMatch the header as it came; one strong tag or {@code *}
     * @throws ProblemException 428 without the header, 412 when the resource has another version
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblems.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.equals("*") && !ifMatch.equals("\"" + version + "\"")) {
            throw new ProblemException(CommonProblems.PRECONDITION_FAILED);
        }
    }
}

package org.selamat.vaccine.rest.scan;

import java.util.Map;

import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;
import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** What is wrong with a picture, as HTTP. */
public final class PictureProblems {

    private static final Map<Why, ProblemType> TYPES = Map.of(Why.NOT_A_PICTURE, VaccineProblems.PICTURE_UNREADABLE,
            Why.TOO_LARGE, VaccineProblems.PICTURE_TOO_LARGE, Why.NO_CODE, VaccineProblems.PICTURE_WITHOUT_CODE);

    private PictureProblems() {
    }

    public static Response of(Problems problems, Unreadable unreadable) {
        var type = TYPES.get(unreadable.why());
        return type == null ? Later.of(problems, VaccineProblems.PICTURES_BUSY) : problems.of(type);
    }
}

package org.selamat.vaccine.domain.course;

import org.selamat.vaccine.domain.dose.Dose;

/**
 * One dose in its course.
 *
 * @param role PRIMARY up to the end of the series, BOOSTER after it
 * @param early given before the label's interval after the dose before; it counts, and a doctor should know
 */
public record CourseDose(Dose dose, Notation notation, Role role, boolean early) {

    /** What a dose is for. */
    public enum Role {
        PRIMARY,
        BOOSTER
    }

    /** The dose under the numbers of the course, as a certificate says them. */
    public Dose asCertified() {
        return dose.numbered(notation.number(), notation.total());
    }
}

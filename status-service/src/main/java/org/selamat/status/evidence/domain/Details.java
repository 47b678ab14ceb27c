package org.selamat.status.evidence.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What a kind of evidence measures beyond having happened. */
public sealed interface Details {

    Details NONE = new None();

    /** Why whoever brought it decided so, where somebody decided. */
    default Optional<String> reason() {
        if (this instanceof Grounds grounds) {
            return Optional.of(grounds.code());
        }
        return this instanceof NewEnd end ? Optional.of(end.code()) : Optional.empty();
    }

    /** Nothing more than the kind says. */
    record None() implements Details {
    }

    /**
     * Time shared with a case.
     *
     * @param minutes overlap in minutes
     * @param weight how far both presence proofs are trusted, 0 to 1
     */
    record SharedTime(int minutes, double weight) implements Details {

        public SharedTime {
            if (minutes < 0 || !(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("minutes must not be negative and a weight lies between 0 and 1");
            }
        }

        /** The figure that policy thresholds are compared with. */
        public double weightedMinutes() {
            return minutes * weight;
        }
    }

    /**
     * Which dose of which course; 3 of 2 and 2 of 1 are how a booster is written in the EU's certificates.
     *
     * @param product of the EU value set {@code vaccine-medicinal-product}; absent where it was recorded before products were
     *        told
     * @param foreign whether a certificate of another country told of it, which may tell of the last dose only
     */
    record DoseInCourse(int number, int total, Optional<String> product, boolean foreign) implements Details {

        public DoseInCourse {
            if (number < 1 || total < 1) {
                throw new IllegalArgumentException("doses count from 1");
            }
            Objects.requireNonNull(product, "product");
        }

        public DoseInCourse(int number, int total) {
            this(number, total, Optional.empty(), false);
        }

        public boolean completesCourse() {
            return number >= total;
        }

        public boolean isBooster() {
            return number > total || number >= 3;
        }
    }

    /** Why an officer decided so: a code, never a sentence. */
    record Grounds(String code) implements Details {

        public Grounds {
            Objects.requireNonNull(code, "code");
        }
    }

    /** Until when a home order shall last instead, and why: a code, never a sentence. */
    record NewEnd(Instant until, String code) implements Details {

        public NewEnd {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(code, "code");
        }
    }

    /** A laboratory's reference to the kit that was used. */
    record TestKit(String serial) implements Details {

        public TestKit {
            Objects.requireNonNull(serial, "serial");
        }
    }
}

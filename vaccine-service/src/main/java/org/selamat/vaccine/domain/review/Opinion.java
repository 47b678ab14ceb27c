package org.selamat.vaccine.domain.review;

import java.util.List;

import org.selamat.vaccine.domain.dose.Injection;

/** What an officer thinks of a certificate. */
public sealed interface Opinion {

    /**
     * It is genuine and this person's.
     *
     * @param issuerCountry ISO 3166-1 alpha-2
     * @param doses at least one, as the officer read them
     */
    record Accept(String issuerCountry, List<Injection> doses) implements Opinion {

        public Accept {
            doses = List.copyOf(doses);
            if (doses.isEmpty()) {
                throw new IllegalArgumentException("who accepts a certificate says what it proves");
            }
        }
    }

    record Refuse(ReviewRefusal reason) implements Opinion {
    }
}

package org.selamat.twin.boarding;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As an airline sends it to the suite. */
record BoardingCheckRequest(Traveller traveller, String flight, Instant departureAt) {

    record Traveller(Document document, String surname, String givenNames, String birthDate) {

        String name() {
            return Stream.of(surname, givenNames).filter(half -> half != null).collect(Collectors.joining(" "));
        }
    }

    record Document(String type, String country, String number) {
    }

    boolean isWhole() {
        return traveller != null && traveller.document() != null && traveller.birthDate() != null && flight != null
                && departureAt != null;
    }
}

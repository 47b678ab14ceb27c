package org.selamat.identity.person.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.person.application.Dependant;
import org.selamat.identity.person.domain.Relation;

/** Someone whom the caller may act for. */
@Schema(name = "Dependant")
record DependantView(
        @Schema(required = true, description = "requested_subject of the token exchange", examples = "7c2e8b1d-90f4-4d6a-8e35-2b9a0c1d3e4f") UUID personId,
        @Schema(required = true, examples = "Adam bin Ali") String fullName,
        @Schema(required = true, examples = "2018-05-04") LocalDate birthDate,
        @Schema(required = true, examples = "CHILD") Relation relation,
        @Schema(required = true, description = "When acting for them ends", examples = "2036-05-03T16:00:00Z") Instant until) {

    static DependantView of(Dependant dependant) {
        var person = dependant.person();
        return new DependantView(person.id().value(), person.name().full(), person.birthDate(),
                dependant.delegation().relation(), dependant.delegation().until());
    }

    @Override
    public String toString() {
        return "dependant " + personId;
    }
}

package org.selamat.status.boarding.rest;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.name.domain.BirthDate;
import org.selamat.status.name.domain.PresentedName;
import org.selamat.status.rest.DocumentBody;

/** A passenger as the document or the booking names them. It is compared and forgotten. */
@Schema(name = "Traveller")
record TravellerBody(
        @Schema(description = "The document that the passenger travels with") @Valid DocumentBody document,
        @Schema(examples = "1988-02-03", description = "As far as the document tells it: YYYY-MM-DD, YYYY-MM or YYYY; 00 or XX for what it doesn't. A day that no calendar has, or that is still to come, is refused (`CALENDAR_DATE`)") @Pattern(regexp = BirthDate.FORM) @CalendarDate String birthDate,
        @Schema(examples = "AHMAD", description = "Surname or undivided name, from the document or the booking. How a name is divided makes no difference") @Size(min = 1, max = 100) String surname,
        @Schema(examples = "NURUL HUDA BINTI", description = "Given names; absent for people with one name") @Size(min = 1, max = 100) String givenNames) {

    Optional<PresentedName> name() {
        String whole = Stream.of(surname, givenNames).filter(half -> half != null).collect(Collectors.joining(" "));
        return Optional.of(PresentedName.of(whole)).filter(PresentedName::isReadable);
    }

    Optional<BirthDate> birth() {
        return Optional.ofNullable(birthDate).flatMap(BirthDate::parse);
    }

    /** Never the person. */
    @Override
    public String toString() {
        return "a traveller";
    }
}

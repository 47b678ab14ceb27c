package org.selamat.status.area.rest;

import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.kit.problem.ProblemException;
import org.selamat.status.area.domain.District;
import org.selamat.status.area.domain.Districts;
import org.selamat.status.area.domain.GridCell;
import org.selamat.status.area.domain.Residence;
import org.selamat.status.area.domain.Stay;
import org.selamat.status.rest.StatusProblems;

/** Where a case lives, never its address: whoever knows the address finds district and cell on their own machine. */
@Schema(name = "Residence", description = "District and, if known, cell of the grid. Never send an address.")
public record ResidenceBody(
        @Schema(required = true, examples = "MY-10-PETALING", description = "A code of GET /public/v1/area-risk/districts") @NotNull @Pattern(regexp = District.CODE) String district,
        @Schema(examples = "N0308E10158", description = "Latitude and longitude rounded down to hundredths of a degree") @Pattern(regexp = GridCell.CODE) String cell,
        @Schema(required = true, examples = "HOME", description = "What the address is to the person. Only a home counts for its area") @NotNull Stay stay) {

    /** @throws ProblemException 422 when the district doesn't exist or the cell lies outside the grid */
    public Residence residence(Districts districts) {
        District known = districts.find(district)
                .orElseThrow(() -> new ProblemException(StatusProblems.DISTRICT_UNKNOWN, district));
        return new Residence(known, Optional.ofNullable(cell).map(ResidenceBody::known), stay);
    }

    private static GridCell known(String cell) {
        return GridCell.parse(cell).orElseThrow(() -> new ProblemException(StatusProblems.OUTSIDE_THE_GRID));
    }
}

package org.selamat.status.policy.domain;

import java.util.Objects;

/**
 * What a label means to the person and to a door.
 *
 * @param mayEnterPremises whether premises let the person in
 */
public record LabelMeaning(Colour colour, boolean mayEnterPremises) {

    public LabelMeaning {
        Objects.requireNonNull(colour, "colour");
    }
}

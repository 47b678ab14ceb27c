package org.selamat.status.area.domain;

/** The colour of a home location, worst last. */
public enum RiskColour {
    GREEN,
    YELLOW,
    ORANGE,
    RED
}

package org.selamat.status.policy.domain;

/** Colours that the apps have shown; the darker ones of 2021 are told apart because premises were trained on them. */
public enum Colour {
    BLUE,
    YELLOW,
    DARK_YELLOW,
    LIGHT_ORANGE,
    ORANGE,
    DARK_ORANGE,
    RED,
    GREY
}

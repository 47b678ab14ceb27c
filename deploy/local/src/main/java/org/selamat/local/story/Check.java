package org.selamat.local.story;

import java.util.Objects;

import org.selamat.local.client.UnexpectedAnswerException;

/** What a step claims. */
final class Check {

    private Check() {
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnexpectedAnswerException(otherwise);
        }
    }

    static void equal(String what, Object wanted, Object found) {
        that(Objects.equals(wanted, found), what + " is " + found + " instead of " + wanted);
    }
}

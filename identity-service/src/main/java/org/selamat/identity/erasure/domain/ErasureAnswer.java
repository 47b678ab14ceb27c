package org.selamat.identity.erasure.domain;

/** How the wish to be forgotten was taken. */
public sealed interface ErasureAnswer {

    /** It waits, from now or since an earlier wish. */
    record Waits(Erasure erasure) implements ErasureAnswer {
    }

    record Held(Obstacle obstacle) implements ErasureAnswer {
    }

    /** The caller acts for somebody who has to ask for it themself. */
    record NotTheirs() implements ErasureAnswer {
    }

    record Unknown() implements ErasureAnswer {
    }
}

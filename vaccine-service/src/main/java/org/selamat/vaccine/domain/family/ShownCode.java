package org.selamat.vaccine.domain.family;

import org.selamat.vaccine.domain.verification.Verdict;

/** A code as it was shown, and what is to be said about it. */
public record ShownCode(String text, Verdict verdict) {

    /** Keeps the names inside out of logs. */
    @Override
    public String toString() {
        return "ShownCode[…]";
    }
}

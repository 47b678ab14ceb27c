package org.selamat.identity.signin.domain;

import java.security.SecureRandom;

/**
 * Eight digits for a new device: with six, five guesses at each of many accounts take one over every 200,000 challenges,
 * with eight every twenty million.
 */
public record OneTimeCode(String digits) {

    private static final int LENGTH = 8;

    public static OneTimeCode random(SecureRandom random) {
        return new OneTimeCode(String.format("%08d", random.nextInt(100_000_000)));
    }

    /** @param typed what a person typed; grouping spaces don't count */
    public static OneTimeCode typed(String typed) {
        return new OneTimeCode(typed.replace(" ", ""));
    }

    public boolean isPlausible() {
        return digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return "a code";
    }
}

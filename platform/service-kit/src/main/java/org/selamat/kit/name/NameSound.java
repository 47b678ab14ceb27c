package org.selamat.kit.name;

/**
 * Letters that are heard or typed as one: what is left of a word when spelling habits are taken off it. Only good for "look
 * again", never for "the same".
 */
final class NameSound {

    private static final String[][] HABITS = { { "SY", "S" }, { "SH", "S" }, { "PH", "F" }, { "TH", "T" }, { "KH", "K" },
            { "GH", "G" }, { "DH", "D" }, { "DZ", "Z" }, { "TJ", "C" }, { "CH", "C" }, { "DJ", "J" }, { "CK", "K" },
            { "C", "K" }, { "Q", "K" }, { "Y", "I" }, { "V", "F" }, { "Z", "S" } };
    private static final int TELLING = 2;

    private NameSound() {
    }

    static String of(String word) {
        var heard = word;
        for (var habit : HABITS) {
            heard = heard.replace(habit[0], habit[1]);
        }
        heard = heard.replaceAll("(.)\\1+", "$1");
        var consonants = heard.replaceAll("(?<=.)[AEIOUH]", "").replaceAll("(.)\\1+", "$1");
        return consonants.length() < TELLING ? heard : consonants;
    }
}

package org.selamat.vaccine.domain.name;

/** Levenshtein distance: how many letters must be added, dropped or changed to make one text the other. */
final class EditDistance {

    private EditDistance() {
    }

    static int of(String one, String other) {
        var previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            previous = row(one.charAt(i - 1), i, other, previous);
        }
        return previous[other.length()];
    }

    private static int[] row(char letter, int i, String other, int[] previous) {
        var row = new int[other.length() + 1];
        row[0] = i;
        for (int j = 1; j <= other.length(); j++) {
            int change = previous[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
        }
        return row;
    }
}

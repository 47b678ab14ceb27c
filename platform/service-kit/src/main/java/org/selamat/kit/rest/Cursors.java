package org.selamat.kit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

/** Opaque cursors: where a list goes on, as the sort keys of the last row. They carry no right, so they needn't be signed. */
public final class Cursors {

    private static final int MAX_LENGTH = 400;

    private Cursors() {
    }

    public static String encode(Object... sortKeys) {
        var joined = String.join("\n", java.util.Arrays.stream(sortKeys).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /**
     * @param parts how many sort keys the list has
     * @throws ProblemException 400 when the cursor wasn't made by this list
     */
    public static List<String> decode(String cursor, int parts) {
        try {
            if (cursor.length() <= MAX_LENGTH) {
                var keys = List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\n", -1));
                if (keys.size() == parts) {
                    return keys;
                }
            }
        } catch (IllegalArgumentException e) {
            // answered below like any other foreign cursor
        }
        throw new ProblemException(CommonProblems.INVALID_REQUEST);
    }
}

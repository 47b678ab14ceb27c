package org.selamat.vaccine.rest.scan;

import java.util.List;
import java.util.stream.Stream;

/** The texts found on one picture, put together to codes. */
public final class Codes {

    private Codes() {
    }

    /** The parts of a health card belong together; every other code stands for itself. */
    public static List<List<String>> grouped(List<String> texts) {
        var parts = texts.stream().filter(Codes::isPart).toList();
        var whole = texts.stream().filter(text -> !isPart(text)).map(List::of);
        return Stream.concat(whole, parts.isEmpty() ? Stream.empty() : Stream.of(parts)).toList();
    }

    private static boolean isPart(String text) {
        return text.matches("shc:/\\d+/\\d+/\\d+");
    }
}

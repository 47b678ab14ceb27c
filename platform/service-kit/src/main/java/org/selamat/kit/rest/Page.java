package org.selamat.kit.rest;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list in stable order.
 *
 * @param next the cursor of the following part; absent on the last
 */
public record Page<T>(List<T> items, String next) {

    /** Cuts a list that was read with {@code limit + 1} rows, and points at the rest when there is one. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        var items = oneMore.subList(0, limit);
        return new Page<>(List.copyOf(items), cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}

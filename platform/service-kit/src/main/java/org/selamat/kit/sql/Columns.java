package org.selamat.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Binds rows as the arrays of their columns, one after the other, for a statement that takes them apart by {@code unnest}: it
 * is the same for one row and for a thousand, so it is read and planned once, where a list of values is read anew for each
 * number of rows. Moments travel as microseconds, because these the driver sends in binary.
 */
public final class Columns<T> {

    private final PreparedStatement statement;
    private final List<T> rows;
    private int bound;

    /** @param before parameters of the statement that come first */
    public Columns(PreparedStatement statement, int before, List<T> rows) {
        this.statement = statement;
        this.bound = before;
        this.rows = rows;
    }

    /** SQL of a moment in a column that was bound as one: exact, unlike a division. */
    public static String moment(String column) {
        return "timestamptz 'epoch' + " + column + " * interval '1 microsecond'";
    }

    public Columns<T> texts(Function<T, String> column) throws SQLException {
        return bind(new SentArray(rows.stream().map(column).toArray(String[]::new)));
    }

    public Columns<T> ids(Function<T, UUID> column) throws SQLException {
        return bind(new SentArray(rows.stream().map(column).toArray(UUID[]::new)));
    }

    /** Several ids in each row. Text for SQL: cast it to {@code uuid[]}. */
    public Columns<T> idLists(Function<T, Stream<UUID>> column) throws SQLException {
        return texts(row -> column.apply(row).map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }

    /** Text for SQL. */
    public Columns<T> names(Function<T, ? extends Enum<?>> column) throws SQLException {
        return texts(row -> name(column.apply(row)));
    }

    public Columns<T> numbers(Function<T, Long> column) throws SQLException {
        return bind("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    /** Numbers for SQL: see {@link #moment}. */
    public Columns<T> moments(Function<T, Instant> column) throws SQLException {
        return numbers(row -> micros(column.apply(row)));
    }

    public Columns<T> flags(Function<T, Boolean> column) throws SQLException {
        return bind("bool", rows.stream().map(column).toArray(Boolean[]::new));
    }

    public Columns<T> bytes(Function<T, byte[]> column) throws SQLException {
        return bind("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private Columns<T> bind(String type, Object[] values) throws SQLException {
        statement.setArray(++bound, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    private Columns<T> bind(SentArray values) throws SQLException {
        statement.setObject(++bound, values);
        return this;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Long micros(Instant moment) {
        return moment == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}

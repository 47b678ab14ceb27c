package org.selamat.checkin.persistence;

import java.sql.SQLException;
import java.util.Set;

/** The database refused or is away; the kit tells the two apart by the cause. */
public final class DatabaseException extends RuntimeException {

    /** SQLSTATE class 22 data, 23 integrity: the statement would fail again however often it is sent. */
    private static final Set<String> DATA = Set.of("22", "23");

    private final String state;

    DatabaseException(SQLException cause) {
        super(cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** Whether the values are at fault rather than the database. */
    public boolean isAboutData() {
        return DATA.contains(state.substring(0, 2));
    }
}

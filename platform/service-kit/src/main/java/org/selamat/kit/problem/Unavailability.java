package org.selamat.kit.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;

/** Tells a dependency that is away (worth a retry, 503) from a defect of ours (500). */
final class Unavailability {

    private Unavailability() {
    }

    static boolean isCauseOf(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConnection(sql) || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    static String name(Throwable e) {
        return e.getCause() == null ? e.getClass().getSimpleName() : name(e.getCause());
    }

    /**
     * SQLSTATE class 08 connection, 57 operator intervention, 53 insufficient resources, 40 rollback by the server, 55 lock
     * time-out.
     */
    private static boolean isConnection(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientException || e instanceof SQLNonTransientConnectionException
                || state != null && state.matches("(08|57|53|40|55).*")
                || state == null && String.valueOf(e.getMessage()).contains("Acquisition timeout");
    }
}

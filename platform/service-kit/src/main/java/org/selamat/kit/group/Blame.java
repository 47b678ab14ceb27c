package org.selamat.kit.group;

import java.sql.SQLException;
import java.util.Set;

/** Whether a group failed on one of its items, or on what all of them need. */
public final class Blame {

    private static final int CLASS = 2;

    /** Classes of SQLSTATE: data, integrity, and who got into another's way. */
    private static final Set<String> OF_ONE = Set.of("22", "23", "40");

    private Blame() {
    }

    /** Without a database in the story it was something about an item; a database that is away or overloaded fails all. */
    public static boolean mayBeOnOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() != null && sql.getSQLState().length() > CLASS
                        && OF_ONE.contains(sql.getSQLState().substring(0, CLASS));
            }
        }
        return true;
    }
}

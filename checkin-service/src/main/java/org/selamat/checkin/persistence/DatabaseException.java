package org.selamat.checkin.persistence;

import java.sql.SQLException;

/** The database refused or is away; the kit tells the two apart by the cause. */
public final class DatabaseException extends RuntimeException {

    DatabaseException(SQLException cause) {
        super(cause);
    }
}

package org.selamat.local.component;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

/** One database per service, owned by a role of the same name that can enter no other database. */
record Databases(Connection connection, UnaryOperator<String> passwordOf) {

    static final List<String> NAMES = List.of("identity", "status", "vaccine", "checkin", "helpdesk", "keycloak");

    void create() throws SQLException {
        execute("REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
        execute("REVOKE CONNECT ON DATABASE template1 FROM PUBLIC");
        for (String name : NAMES) {
            if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + passwordOf.apply(name) + "'");
            }
            if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute("CREATE DATABASE " + name + " OWNER " + name);
            }
            execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Names come from the list above and passwords are letters and digits, so nothing needs quoting. */
    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

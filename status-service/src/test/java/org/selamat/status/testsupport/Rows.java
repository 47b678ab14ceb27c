package org.selamat.status.testsupport;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

/** What the database holds, read as whoever stole it would. */
public final class Rows {

    private static final String TABLES = """
            SELECT format('SELECT t::text FROM %I t', table_name) FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'""";

    private Rows() {
    }

    /** Every row of every table as text. */
    public static List<String> everything() {
        return texts(TABLES).stream().flatMap(query -> texts(query).stream()).toList();
    }

    /** Every row of one table as text. */
    public static List<String> of(String table) {
        return texts("SELECT t::text FROM " + table + " t");
    }

    private static List<String> texts(String query) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

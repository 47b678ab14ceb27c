package org.selamat.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL server with a database for each application start, so that no start sees the rows of another. */
final class TestDatabases {

    /**
     * What initdb and the server say interests only when they fail. Held here, because loggers are collected with their levels.
     */
    private static final Logger QUIET = Logger.getLogger("io.zonky.test.db.postgres");

    private final EmbeddedPostgres server;
    private final AtomicInteger count = new AtomicInteger();

    private TestDatabases(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Without fsync: a test doesn't outlive the machine, and commits are what most tests do most. */
    static TestDatabases start() {
        QUIET.setLevel(Level.WARNING);
        try {
            return new TestDatabases(EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off").setServerConfig("max_connections", "200").start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String create() {
        var name = "test_" + count.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }
}

package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.selamat.local.data.PrivateFiles;
import org.selamat.local.host.Signals.Signal;

/** PostgreSQL 18 on loopback only, durable, with one database and one role per service. */
final class PostgreSql implements Component {

    private static final String SUPERUSER = "postgres";
    private final Setting setting;
    private final UnprivilegedUser user;

    PostgreSql(Setting setting, UnprivilegedUser user) {
        this.setting = setting;
        this.user = user;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int work() {
        return 1;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void prepare() {
        create(folder());
        new PostgresDistribution(setting.checkout()).copyOnce(programs());
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    @Override
    public void clear() {
        new PostmasterLock(data()).clear();
    }

    @Override
    public Launch launch() {
        var command = user.run(List.of(programs().resolve("bin/postgres").toString(), "-D", data().toString(),
                "-p", Integer.toString(setting.ports().postgres()),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "shared_buffers=256MB", "-c", "max_connections=150", "-c", "max_wal_size=4GB",
                "-c", "log_min_duration_statement=1s", "-c", "timezone=UTC", "-c", "log_timezone=UTC"));
        return Launch.of(command, Map.of(), folder(), List.of());
    }

    @Override
    public boolean ready() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void settle() {
        try (var connection = connect()) {
            new Databases(connection, setting::databasePassword).create();
        } catch (SQLException e) {
            throw new IllegalStateException("databases could not be created: " + e.getMessage(), e);
        }
    }

    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    /** Into a draft that is renamed, so that an interrupted initdb leaves nothing that looks like data. */
    private void initialise() {
        Path draft = folder().resolve("data.draft");
        Path password = PrivateFiles.write(folder().resolve("superuser"), setting.databasePassword(SUPERUSER));
        try {
            deleteTree(draft);
            create(draft);
            user.own(folder());
            OneTimeCommand.of(setting, name(),
                    user.run(List.of(programs().resolve("bin/initdb").toString(), "-D", draft.toString(),
                            "-U", SUPERUSER, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8",
                            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions")))
                    .run();
            Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", setting.databasePassword(SUPERUSER));
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(setting.jdbcUrl("postgres"), login);
    }

    private Path folder() {
        return setting.data().of(name());
    }

    private Path programs() {
        return folder().resolve("programs");
    }

    private Path data() {
        return folder().resolve("data");
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

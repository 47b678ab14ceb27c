package org.selamat.local.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.KeyFolders;
import org.selamat.local.data.Ports;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.ProcessRecord;
import org.selamat.local.host.ProcessTable;

/** A copy of the suite on this machine, found by its data folder: where its parts are and how to get in. */
public record Suite(DataFolder data, Ports ports, Secrets secrets) {

    /** The copy in a data folder; it need not be running. */
    public static Suite at(Path folder) {
        var data = new DataFolder(folder);
        State state = State.read(data)
                .orElseThrow(() -> new UserError(ExitCode.NOT_RUNNING, "nothing was ever started in " + data.root(),
                        "start it with deploy/local/up --detach"));
        return new Suite(data, state.ports(), new Secrets(data));
    }

    /** Fails with one clear line unless the component runs. */
    public Suite running(String component) {
        if (process(component).isEmpty()) {
            throw new UserError(ExitCode.NOT_RUNNING, component + " does not run", "start it with deploy/local/up --detach");
        }
        return this;
    }

    public Optional<ProcessRecord> process(String component) {
        return new ProcessTable(data.processes()).alive(component);
    }

    public URI gateway() {
        return local(ports.http("gateway"));
    }

    /** A service past the gateway, for measurements. */
    public URI service(String name) {
        return local(ports.http(name));
    }

    public URI management(String name) {
        return local(ports.management(name));
    }

    public URI keycloak() {
        return local(ports.keycloak());
    }

    public URI inbox() {
        return local(ports.inbox());
    }

    public String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    /** Password of the role that owns the database of the same name. */
    public String databasePassword(String database) {
        return secrets.password("postgres-" + database);
    }

    /** dsc.pem and dsc.key of a made-up country whose signer the suite trusts. */
    public Path foreignAuthority() {
        return new KeyFolders(data, secrets).foreignAuthority();
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}

package org.selamat.local.component;

import java.nio.file.Path;

import org.selamat.local.data.DataFolder;
import org.selamat.local.data.Ports;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks.Jdk;

/**
 * What every component is built from.
 *
 * @param checkout root of the source tree, where Maven put the programs
 */
public record Setting(Path checkout, DataFolder data, State state, Secrets secrets, Jdk jdk) {

    public Ports ports() {
        return state.ports();
    }

    /** This program, which is the inbox and what works in the background too. */
    public Path launcher() {
        return built("selamat-local.jar");
    }

    /** What Maven put beside the launcher: broker class path, distributions. */
    Path built(String name) {
        return checkout.resolve("deploy/local/target").resolve(name);
    }

    /** Shared by all copies that this checkout starts; only the list of its classes is the copy's own. */
    ClassArchive archive(String component, JavaProgram program) {
        return new ClassArchive(component, program, built("archives"), data.of(component).resolve("classes.list"));
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports().postgres() + "/" + database;
    }

    String databasePassword(String role) {
        return secrets.password("postgres-" + role);
    }

    String realm(String name) {
        return "http://127.0.0.1:" + ports().keycloak() + "/realms/" + name;
    }
}

package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Keycloak with the realms {@code staff} and {@code partner}, from the image that the build left in the checkout. */
final class Keycloak implements Component {

    private final Setting setting;
    private final Realms realms;

    Keycloak(Setting setting) {
        this.setting = setting;
        this.realms = new Realms(setting);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int work() {
        return 30;
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public void prepare() {
        var image = new KeycloakImage(setting.checkout());
        image.assemble(setting.jdk());
        image.copyTo(home());
        if (!Files.exists(imported())) {
            realms.writeInto(imports());
        }
    }

    @Override
    public Launch launch() {
        var memory = new ArrayList<>(List.of("-Xms96m", "-Xmx320m", "-Xmn48m", "-XX:MaxMetaspaceSize=256m"));
        memory.addAll(JvmFlags.small(setting));
        var java = new KeycloakImage(setting.checkout()).program(setting.jdk(), home(), memory);
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_URL", setting.jdbcUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", setting.databasePassword("keycloak"));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MIN_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "12");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(setting.ports().keycloak()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(setting.ports().keycloakManagement()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HOSTNAME", "http://127.0.0.1:" + setting.ports().keycloak());
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", setting.secrets().password("keycloak-admin"));
        environment.put("MALLOC_ARENA_MAX", "2");
        return Launch.of(setting.archive(name(), java), environment, setting.data().of(name()), List.of());
    }

    @Override
    public boolean ready() {
        return Probe.answers200("http://127.0.0.1:" + setting.ports().keycloakManagement() + "/health/ready");
    }

    /** The import files hold every generated secret; once they are in the database they are of no more use. */
    @Override
    public void settle() {
        if (!Files.exists(imported())) {
            realms.removeFrom(imports());
            markImported();
        }
    }

    private Path home() {
        return setting.data().of(name()).resolve("home");
    }

    private Path imports() {
        return home().resolve("data/import");
    }

    /** Exists once the realms are in the database. */
    private Path imported() {
        return setting.data().of(name()).resolve("imported");
    }

    private void markImported() {
        try {
            Files.writeString(imported(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

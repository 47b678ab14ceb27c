package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.local.UserError;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.Ports;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;

class ComponentsTest {

    @TempDir
    Path folder;
    private List<Component> all;

    @BeforeEach
    void create() throws IOException {
        var data = new DataFolder(folder.resolve("data"));
        var setting = new Setting(checkout(), data, State.fresh(8800, Instant.EPOCH), new Secrets(data), Jdks.newest());
        all = Components.all(setting, UnprivilegedUser.OURSELVES);
    }

    @Test
    void names_are_the_published_ones_and_ports_never_clash() {
        // given
        var ports = new ArrayList<Integer>();
        Components.NAMES.forEach(name -> ports.addAll(new Ports(8800).of(name)));

        // then
        assertThat(all).extracting(Component::name).containsExactlyElementsOf(Components.NAMES);
        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port < 8800 + Ports.STEP);
    }

    @Test
    void no_service_waits_for_keycloak_or_for_another_service() {
        assertThat(all).filteredOn(component -> Services.NAMES.contains(component.name())).hasSize(5)
                .allMatch(component -> component.needs().equals(Set.of("postgres", "kafka")));
    }

    @Test
    void a_part_brings_what_it_needs_along() {
        assertThat(Components.withNeeds(all, Set.of("keycloak"))).extracting(Component::name).containsExactly("postgres",
                "keycloak");
        assertThatThrownBy(() -> Components.withNeeds(all, Set.of("mysql"))).isInstanceOf(UserError.class)
                .hasMessageContaining("choose from postgres");
    }

    @Test
    void every_service_has_secrets_of_its_own() {
        // given
        var passwords = new HashSet<String>();
        var answerKeys = new HashSet<String>();

        // when
        all.stream().filter(component -> Services.NAMES.contains(component.name()))
                .map(component -> component.launch().environment())
                .forEach(environment -> {
                    passwords.add(environment.get("QUARKUS_DATASOURCE_PASSWORD"));
                    answerKeys.add(environment.get("SELAMAT_ANSWER_KEY"));
                });

        // then
        assertThat(passwords).hasSize(5).doesNotContainNull();
        assertThat(answerKeys).hasSize(5).doesNotContainNull();
    }

    @Test
    void programs_that_share_the_cores_wake_few_event_loops() {
        // given
        int cores = Runtime.getRuntime().availableProcessors();

        // then
        assertThat(all).filteredOn(component -> Services.NAMES.contains(component.name()))
                .extracting(ComponentsTest::eventLoops)
                .hasSize(5).containsOnly(Integer.toString(cores));
        assertThat(all).filteredOn(component -> component.name().equals("gateway")).extracting(ComponentsTest::eventLoops)
                .containsExactly(Integer.toString(Math.max(1, cores / 2)));
    }

    private static String eventLoops(Component component) {
        return component.launch().environment().get("QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE");
    }

    @Test
    void nothing_listens_beyond_this_machine() {
        assertThat(all).allSatisfy(component -> {
            Launch launch = component.launch();
            assertThat(launch.command() + " " + launch.environment()).doesNotContain("0.0.0.0");
        });
    }

    /** As a build leaves it, as far as commands are made from it. */
    private Path checkout() throws IOException {
        Path checkout = folder.resolve("checkout");
        Path contracts = Files.createDirectories(checkout.resolve("platform/contracts"));
        Files.copy(Path.of("../../platform/contracts/asyncapi.yaml"), contracts.resolve("asyncapi.yaml"));
        for (String name : Services.NAMES) {
            program(checkout.resolve(name + "-service"));
        }
        program(checkout.resolve("deploy/gateway"));
        Path distributions = Files.createDirectories(checkout.resolve("deploy/local/target/dist"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(distributions.resolve("keycloak.zip")))) {
            zip.putNextEntry(new ZipEntry("keycloak-1.2.3/lib/quarkus-run.jar"));
        }
        return checkout;
    }

    private static void program(Path module) throws IOException {
        Path application = Files.createDirectories(module.resolve("target/quarkus-app"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        new JarOutputStream(Files.newOutputStream(application.resolve("quarkus-run.jar")), manifest).close();
    }
}

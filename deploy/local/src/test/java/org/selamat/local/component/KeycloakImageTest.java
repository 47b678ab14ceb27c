package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakImageTest {

    @TempDir
    Path checkout;
    private Path built;

    @BeforeEach
    void archive() throws IOException {
        built = Files.createDirectories(checkout.resolve("deploy/local/target"));
        Files.createDirectories(built.resolve("dist"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(built.resolve("dist/keycloak.zip")))) {
            zip.putNextEntry(new ZipEntry("keycloak-1.2.3/lib/quarkus-run.jar"));
        }
    }

    @Test
    void isNamedByTheVersionInTheArchive() {
        assertThat(new KeycloakImage(checkout).name()).isEqualTo("keycloak-1.2.3");
        assertThat(new KeycloakImage(checkout).exists()).isFalse();
    }

    @Test
    void aDataFolderGetsAWholeCopyOnce() throws IOException {
        image("one");
        new KeycloakImage(checkout).copyTo(home());
        assertThat(home().resolve("lib/program")).hasContent("one");

        image("changed");
        new KeycloakImage(checkout).copyTo(home());
        assertThat(home().resolve("lib/program")).hasContent("one");
        assertThat(home().getParent().toFile().list()).containsExactly("home");
    }

    @Test
    void anotherVersionTakesThePlaceOfACopy() throws IOException {
        Files.createDirectories(home().resolve("lib"));
        Files.writeString(home().resolve("lib/older"), "");
        image("new");
        new KeycloakImage(checkout).copyTo(home());
        assertThat(home().resolve("lib").toFile().list()).containsExactly("program");
    }

    private Path home() {
        return checkout.resolve("data/keycloak/home");
    }

    private void image(String program) throws IOException {
        Path lib = Files.createDirectories(built.resolve("keycloak-1.2.3/lib"));
        Files.writeString(lib.resolve("program"), program);
    }
}

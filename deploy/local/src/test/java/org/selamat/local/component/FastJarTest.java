package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastJarTest {

    @TempDir
    Path folder;

    @Test
    void whatTheBuildChangedComesBeforeWhatItChanged() throws IOException {
        // given
        file("lib/main/library-b.jar");
        file("lib/main/library-a.jar");
        file("lib/main/notes.txt");
        file("lib/boot/boot.jar");
        file("app/application.jar");
        file("quarkus/generated-bytecode.jar");
        file("quarkus/transformed-bytecode.jar");
        // then
        assertThat(new FastJar(folder).classPath()).map(folder::relativize).map(Path::toString).containsExactly(
                "quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar", "app/application.jar",
                "lib/boot/boot.jar",
                "lib/main/library-a.jar", "lib/main/library-b.jar");
    }

    @Test
    void nothingIsChangedInAProgramThatNeedsNoChange() throws IOException {
        file("quarkus/generated-bytecode.jar");
        assertThat(new FastJar(folder).classPath()).hasSize(1);
    }

    @Test
    void packagesAreOpenedAsTheManifestSays() throws IOException {
        // given
        manifest("java.base/java.lang java.base/java.util");
        // then
        assertThat(new FastJar(folder).flags()).containsExactly("--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED");
        // when
        manifest(null);
        // then
        assertThat(new FastJar(folder).flags()).isEmpty();
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private void manifest(String opens) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        if (opens != null) {
            manifest.getMainAttributes().put(new Name("Add-Opens"), opens);
        }
        new JarOutputStream(Files.newOutputStream(folder.resolve("quarkus-run.jar")), manifest).close();
    }
}

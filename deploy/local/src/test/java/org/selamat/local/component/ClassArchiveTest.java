package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.local.host.Jdks;
import org.selamat.local.run.ArchiveMaking;
import org.selamat.local.run.Console;

/** With a program of one class on the JVM that services run on. */
class ClassArchiveTest {

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void program() throws IOException {
        jar = jar("one.jar", "Hello");
    }

    @Test
    void aProgramThatRanBeforeTakesItsClassesFromTheArchive() throws Exception {
        // given
        assertThat(run()).contains("Hello source: file:");
        assertThat(launch().archive()).hasValueSatisfying(archive -> assertThat(archive.file()).doesNotExist());
        // when
        make(0);
        // then
        assertThat(run()).contains("Hello source: shared objects file");
    }

    @Test
    void anArchiveGoesWhenTheProgramChanged() throws Exception {
        // given
        run();
        make(0);
        Path before = launch().archive().orElseThrow().file();
        assertThat(before).exists();
        // when
        jar = jar("one.jar", "Hello", "Another");
        // then
        assertThat(run()).contains("Hello source: file:");
        make(0);
        assertThat(before).doesNotExist();
        assertThat(run()).contains("Hello source: shared objects file");
    }

    @Test
    void anArchiveThatIsNotWholeIsNoHindrance() throws Exception {
        // given
        Path archive = launch().archive().orElseThrow().file();
        Files.createDirectories(archive.getParent());
        // when
        Files.writeString(archive, "not whole");
        // then
        assertThat(run()).contains("Hello source: file:");
    }

    @Test
    void anArchiveThatAppearsIsNoReasonToRestart() throws Exception {
        // given
        String before = launch().fingerprint();
        Path archive = launch().archive().orElseThrow().file();
        Files.createDirectories(archive.getParent());
        // when
        Files.writeString(archive, "");
        // then
        assertThat(launch().quickest()).contains("-XX:SharedArchiveFile=" + archive);
        assertThat(launch().fingerprint()).isEqualTo(before);
    }

    @Test
    void aDiskThatIsNearlyFullIsLeftToTheData() throws Exception {
        // given
        run();
        // when
        make(Long.MAX_VALUE);
        // then
        assertThat(launch().archive()).hasValueSatisfying(archive -> assertThat(archive.file()).doesNotExist());
    }

    private void make(long roomBytes) throws InterruptedException {
        new ArchiveMaking(new Console(System.out), roomBytes).make(List.of(launch().archive().orElseThrow()));
    }

    private Launch launch() {
        var flags = List.of("-XX:+UseSerialGC", "-Xlog:class+load");
        var program = new JavaProgram(Jdks.newest(), flags, List.of(jar), List.of("Hello"));
        return Launch.of(new ClassArchive("hello", program, folder.resolve("archives"), folder.resolve("hello.list")), Map.of(),
                folder, List.of(jar));
    }

    /** What the JVM says. */
    private String run() throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        int status = new ProcessBuilder(launch().quickest()).redirectErrorStream(true).redirectOutput(out).start().waitFor();
        String said = Files.readString(out.toPath());
        assertThat(status).as(said).isZero();
        return said;
    }

    private Path jar(String name, String... classes) throws IOException {
        Path target = folder.resolve(name);
        try (var jar = new JarOutputStream(Files.newOutputStream(target))) {
            for (String one : classes) {
                Path source = Files.writeString(folder.resolve(one + ".java"),
                        "class " + one + " { public static void main(String[] arguments) { } }");
                int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", source.toString());
                assertThat(status).isZero();
                jar.putNextEntry(new JarEntry(one + ".class"));
                jar.write(Files.readAllBytes(folder.resolve(one + ".class")));
            }
        }
        return target;
    }
}

package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A command with its environment.
 *
 * @param programs files or folders whose change makes a restart necessary
 */
public record Launch(List<String> command, Map<String, String> environment, Path workFolder, List<Path> programs) {

    /** Changes whenever command, environment or a program file does. Hashed, because the environment holds secrets. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((command + "\n" + new TreeMap<>(environment)).getBytes(StandardCharsets.UTF_8));
            programs.forEach(program -> digest.update(stamps(program).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stamps(Path program) {
        if (!Files.exists(program)) {
            return program + " absent";
        }
        try (Stream<Path> files = Files.walk(program)) {
            return files.filter(Files::isRegularFile).sorted().map(Launch::stamp).reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
import java.util.stream.Stream;

/** Tells whether files have changed: by path, size and time, as build tools do. */
final class Stamps {

    private Stamps() {
    }

    /** Of a file, or of all files below a folder. */
    static String of(Path program) {
        if (!Files.exists(program)) {
            return program + " absent";
        }
        try (Stream<Path> files = Files.walk(program)) {
            return files.filter(Files::isRegularFile).sorted().map(Stamps::ofFile).reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofFile(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.selamat.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one running copy keeps everything: {@code .run} in the checkout unless told otherwise. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path stateFile() {
        return root.resolve("state.json");
    }

    public Path lockFile() {
        return root.resolve("lock");
    }

    public Path processes() {
        return root.resolve("processes");
    }

    public Path log(String component) {
        return root.resolve("logs").resolve(component + ".log");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    /** Trusted signers of certificates, public parts only. */
    public Path trust() {
        return root.resolve("trust");
    }

    /** A folder that one component may fill as it likes. */
    public Path of(String component) {
        return root.resolve(component);
    }

    public Path created() {
        try {
            return Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.selamat.vaccine.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of vectors: {@code -Dconformance.dir}, a relative one below where Maven was started. Without the property it is
 * {@code ../shared/conformance} beside the checkout, which needn't be there; a folder that was named must be.
 */
final class ConformanceRoot {

    private ConformanceRoot() {
    }

    static Path present() {
        var base = System.getProperty("conformance.base", "");
        return present(of(System.getProperty("conformance.dir", "../shared/conformance"), base),
                of("../shared/conformance", base));
    }

    static Path present(Path root, Path usual) {
        assumeTrue(Files.isDirectory(root) || !root.equals(usual), () -> "no vectors: " + root);
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException("-Dconformance.dir names no folder: " + root);
        }
        return root;
    }

    static Path of(String folder, String base) {
        return Path.of(base).resolve(folder).toAbsolutePath().normalize();
    }
}

package org.selamat.local.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL binaries: a tar.xz inside a jar, unpacked once a checkout by the build, of which a first start takes a copy.
 */
public final class PostgresDistribution {

    private static final String EXECUTABLE = "rwxr-xr-x";

    private static final int KEY_DIGITS = 8;

    private final Path jar;
    /** Named by what it was unpacked from. */
    private final Path folder;

    public PostgresDistribution(Path checkout) {
        Path built = checkout.resolve("deploy/local/target");
        this.jar = built.resolve("dist/postgresql.jar");
        this.folder = built.resolve("postgresql-" + Stamps.hash(List.of(Stamps.of(jar))).substring(0, KEY_DIGITS));
    }

    /** Does nothing when it is there; an existing folder is complete, because it appears by one rename. */
    public void unpackOnce() {
        appear(folder, this::unpack);
    }

    /** A copy of its own, because another user may have to run it. */
    void copyOnce(Path target) {
        if (!Files.isDirectory(target)) {
            unpackOnce();
            appear(target, draft -> copy(folder, draft));
        }
    }

    private interface Filling {
        void into(Path draft) throws IOException;
    }

    /** Two launchers may do the same at once; then one folder is as good as the other. */
    private static void appear(Path target, Filling filling) {
        if (Files.isDirectory(target)) {
            return;
        }
        Path draft = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            filling.into(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private void unpack(Path draft) throws IOException {
        try (var zip = new ZipFile(jar.toFile()); InputStream archive = zip.getInputStream(archiveIn(zip))) {
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(archive)), draft);
        }
    }

    private static ZipEntry archiveIn(ZipFile zip) {
        return zip.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("archive points outside itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.getParent());
                Files.copy(tar, path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(EXECUTABLE));
            }
        }
    }
}

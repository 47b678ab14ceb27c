package org.selamat.local.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL binaries: a tar.xz inside a jar. */
final class PostgresDistribution {

    private static final String EXECUTABLE = "rwxr-xr-x";

    private PostgresDistribution() {
    }

    /** Unpacks into {@code target}; an existing folder is complete, because it appears by one rename. */
    static void unpackOnce(Path jar, Path target) {
        if (Files.isDirectory(target)) {
            return;
        }
        Path draft = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
        try (var zip = new ZipFile(jar.toFile()); InputStream archive = zip.getInputStream(archiveIn(zip))) {
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(archive)), draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

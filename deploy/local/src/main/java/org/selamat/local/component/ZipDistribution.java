package org.selamat.local.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a zip whose entries share one top folder, without that folder. */
final class ZipDistribution {

    private ZipDistribution() {
    }

    /** Unpacks into {@code target}; an existing folder is complete, because it appears by one rename. */
    static void unpackOnce(Path archive, Path target) {
        if (Files.isDirectory(target)) {
            return;
        }
        Path draft = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid());
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                unpack(zip, entry, draft);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path path = target.resolve(inside).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("archive points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }
}

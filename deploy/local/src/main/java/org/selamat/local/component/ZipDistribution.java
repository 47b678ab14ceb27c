package org.selamat.local.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a zip whose entries share one top folder, without that folder. */
final class ZipDistribution {

    private ZipDistribution() {
    }

    /** Name and version of what is in it, as the archive's only top folder says, such as {@code keycloak-26.7.1}. */
    static String name(Path archive) {
        try (var zip = new ZipFile(archive.toFile())) {
            String first = zip.entries().nextElement().getName();
            return first.substring(0, first.indexOf('/'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void unpack(Path archive, Path target) {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                unpack(zip, entry, target);
            }
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

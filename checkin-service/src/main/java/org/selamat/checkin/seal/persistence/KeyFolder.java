package org.selamat.checkin.seal.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.jboss.logging.Logger;
import org.selamat.checkin.seal.domain.DayKey;

/** One folder of keys: {@code 2026-11-20.key} holds the key of that day, and nothing but its bytes. */
record KeyFolder(Path path) {

    private static final Logger LOG = Logger.getLogger(KeyFolder.class);
    private static final int DATE_LENGTH = "2026-11-20".length();
    private static final String SUFFIX = ".key";
    private static final String UNFINISHED = ".new";

    private static final FileAttribute<?> OWNER_ONLY = permissions("rw-------");
    private static final FileAttribute<?> OWNERS_FOLDER = permissions("rwx------");

    void create() throws IOException {
        Files.createDirectories(path, OWNERS_FOLDER);
    }

    /** Empty also when what is there is no key, or can't be read. */
    Optional<DayKey> read(LocalDate day) {
        var file = file(day);
        try {
            return Files.exists(file) && Files.size(file) == DayKey.BYTES ? Optional.of(new DayKey(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.errorf(e, "SELAMAT_VISIT_KEYS: %s can't be read", file);
            return Optional.empty();
        }
    }

    /** Returns when the key is durable here. What a crash leaves half-done has the day in its name, and ends with it. */
    void write(LocalDate day, DayKey key) throws IOException {
        var file = file(day);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), key.bytes())) {
            return;
        }
        create();
        var fresh = Files.createTempFile(path, day.toString(), UNFINISHED, OWNER_ONLY);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key.bytes()));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(path)) {
            folder.force(true); // the name is durable as well
        }
    }

    /** Leaves what isn't of a day alone. */
    void destroyBefore(LocalDate day) throws IOException {
        try (var files = Files.newDirectoryStream(path, "*{" + SUFFIX + "," + UNFINISHED + "}")) {
            for (var file : files) {
                if (day(file).filter(of -> of.isBefore(day)).isPresent()) {
                    destroy(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /**
     * Where the file system writes in place, the key itself is gone; elsewhere its storage is encrypted, or copies outlive it.
     */
    private static void destroy(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(DayKey.BYTES));
            channel.force(true);
            Files.delete(file);
        } catch (NoSuchFileException e) {
            LOG.debugf("%s was destroyed by another replica", file);
        }
    }

    private static Optional<LocalDate> day(Path file) {
        var name = file.getFileName().toString();
        try {
            return Optional.of(LocalDate.parse(name.substring(0, Math.min(DATE_LENGTH, name.length()))));
        } catch (DateTimeException e) {
            return Optional.empty(); // somebody else's
        }
    }

    private Path file(LocalDate day) {
        return path.resolve(day + SUFFIX);
    }

    private static FileAttribute<?> permissions(String wanted) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(wanted));
    }
}

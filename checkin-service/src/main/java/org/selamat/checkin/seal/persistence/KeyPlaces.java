package org.selamat.checkin.seal.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.seal.domain.DayKey;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * The folders that {@code SELAMAT_VISIT_KEYS} names. Each holds every key, a file a day; what one lacks it gets back from the
 * others. Two places on different storage, and backups of neither: a key that is copied elsewhere can't be destroyed.
 */
@Singleton
class KeyPlaces {

    private static final Logger LOG = Logger.getLogger(KeyPlaces.class);
    private static final String SUFFIX = ".key";

    private static final FileAttribute<?> OWNER_ONLY = permissions("rw-------");
    private static final FileAttribute<?> OWNERS_FOLDER = permissions("rwx------");

    private final List<Path> folders;
    /** Where the last try to write or to destroy failed. */
    private final Set<Path> failing = ConcurrentHashMap.newKeySet();

    @Inject
    KeyPlaces(CheckinConfig config, MeterRegistry metrics) {
        this(config.visitKeys().orElseThrow(() -> new IllegalStateException(
                "SELAMAT_VISIT_KEYS is not set: name the folders, with commas between, that keep the keys of the visits' days")));
        metrics.gauge("checkin.visit.key.places.failing", failing, Set::size);
    }

    KeyPlaces(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.folders.forEach(KeyPlaces::begin);
    }

    /** The first start finds no folders. One that can't be made now is spoken of whenever it is used. */
    private static void begin(Path folder) {
        try {
            Files.createDirectories(folder, OWNERS_FOLDER);
        } catch (IOException e) {
            LOG.warnf("SELAMAT_VISIT_KEYS: %s can't be made: %s", folder, e);
        }
    }

    /** The key of the day that is wanted, from whichever place has it. */
    Optional<DayKey> find(LocalDate day, Predicate<DayKey> wanted) {
        return folders.stream().flatMap(folder -> read(file(folder, day)).stream()).filter(wanted).findFirst();
    }

    /** Returns when the key is durable in every place; when one fails, it is in all the others. */
    void write(LocalDate day, DayKey key) {
        UncheckedIOException failure = null;
        for (var folder : folders) {
            try {
                write(file(folder, day), key.bytes());
                failing.remove(folder);
            } catch (IOException e) {
                failing.add(folder);
                failure = new UncheckedIOException("SELAMAT_VISIT_KEYS: the key of " + day + " can't be written to " + folder,
                        e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** @return whether every place could be looked at, so that no such key is left anywhere */
    boolean destroyBefore(LocalDate day) {
        boolean everywhere = true;
        for (var folder : folders) {
            try {
                for (var old : days(folder)) {
                    if (old.isBefore(day)) {
                        destroy(file(folder, old));
                    }
                }
            } catch (IOException e) {
                LOG.errorf(e, "SELAMAT_VISIT_KEYS: keys of days before %s can't be destroyed in %s", day, folder);
                failing.add(folder);
                everywhere = false;
            }
        }
        return everywhere;
    }

    private static void write(Path file, byte[] key) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), key)) {
            return;
        }
        Files.createDirectories(file.getParent(), OWNERS_FOLDER);
        var fresh = Files.createTempFile(file.getParent(), "new", ".tmp", OWNER_ONLY);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.getParent())) {
            folder.force(true); // the name is durable as well
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

    private static Optional<DayKey> read(Path file) {
        try {
            return Files.exists(file) && Files.size(file) == DayKey.BYTES ? Optional.of(new DayKey(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.errorf(e, "SELAMAT_VISIT_KEYS: %s can't be read", file);
            return Optional.empty();
        }
    }

    private static List<LocalDate> days(Path folder) throws IOException {
        var days = new ArrayList<LocalDate>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                day(file).ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(Path file) {
        var name = file.getFileName().toString();
        try {
            return Optional.of(LocalDate.parse(name.substring(0, name.length() - SUFFIX.length())));
        } catch (DateTimeException e) {
            return Optional.empty(); // somebody else's
        }
    }

    private static FileAttribute<?> permissions(String wanted) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(wanted));
    }

    private static Path file(Path folder, LocalDate day) {
        return folder.resolve(day + SUFFIX);
    }
}

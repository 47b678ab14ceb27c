package org.selamat.checkin.seal.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
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

    private final List<KeyFolder> folders;
    /** Where the last try to write or to destroy failed. */
    private final Set<KeyFolder> failing = ConcurrentHashMap.newKeySet();

    @Inject
    KeyPlaces(CheckinConfig config, MeterRegistry metrics) {
        this(config.visitKeys().orElseThrow(() -> new IllegalStateException(
                "SELAMAT_VISIT_KEYS is not set: name the folders, with commas between, that keep the keys of the visits' days")));
        metrics.gauge("checkin.visit.key.places.failing", failing, Set::size);
    }

    KeyPlaces(List<Path> folders) {
        this.folders = folders.stream().map(KeyFolder::new).toList();
        this.folders.forEach(KeyPlaces::begin);
    }

    /** The first start finds no folders. One that can't be made now is spoken of whenever it is used. */
    private static void begin(KeyFolder folder) {
        try {
            folder.create();
        } catch (IOException e) {
            LOG.warnf("SELAMAT_VISIT_KEYS: %s can't be made: %s", folder.path(), e);
        }
    }

    /** The key of the day that is wanted, from whichever place has it. */
    Optional<DayKey> find(LocalDate day, Predicate<DayKey> wanted) {
        return folders.stream().flatMap(folder -> folder.read(day).stream()).filter(wanted).findFirst();
    }

    /** Returns when the key is durable in every place; when one fails, it is in all the others. */
    void write(LocalDate day, DayKey key) {
        UncheckedIOException failure = null;
        for (var folder : folders) {
            try {
                folder.write(day, key);
                failing.remove(folder);
            } catch (IOException e) {
                failing.add(folder);
                failure = new UncheckedIOException(
                        "SELAMAT_VISIT_KEYS: the key of " + day + " can't be written to " + folder.path(), e);
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
                folder.destroyBefore(day);
            } catch (IOException e) {
                LOG.errorf(e, "SELAMAT_VISIT_KEYS: keys of days before %s can't be destroyed in %s", day, folder.path());
                failing.add(folder);
                everywhere = false;
            }
        }
        return everywhere;
    }
}

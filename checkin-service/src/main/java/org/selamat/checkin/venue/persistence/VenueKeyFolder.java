package org.selamat.checkin.venue.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.venue.domain.OwnKey;
import org.selamat.checkin.venue.domain.OwnKeys;
import org.selamat.checkin.venue.domain.ReporterTags;
import org.selamat.checkin.venue.domain.ScannedProofs;
import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.checkin.venue.domain.Suffixes;
import org.selamat.checkin.venue.domain.VenueKey;
import org.selamat.checkin.venue.domain.VenueKeys;

import io.quarkus.runtime.Startup;

/**
 * The venue keys of the folder that {@code SELAMAT_VENUE_KEYS} names, each a {@link KeyFile}: {@code key.pem} signs, those with
 * a first day in their name sign from it on, and every other, private or public, only verifies. To rotate, put the next key
 * there before its day.
 */
class VenueKeyFolder {

    @Produces
    @Singleton
    @Startup
    VenueKeys keys(CheckinConfig config, Signatures signatures, Clock clock) {
        if (config.venueKeys().isPresent()) {
            return read(config.venueKeys().get(), config.codeBase(), signatures, clock.instant());
        }
        if (config.ephemeralKey()) {
            return ephemeral(config.codeBase(), signatures);
        }
        throw new IllegalStateException(
                "SELAMAT_VENUE_KEYS is not set: name a folder with key.pem (P-256, PKCS #8), which signs the venues' codes");
    }

    @Produces
    @Singleton
    Suffixes suffixes(VenueKeys keys) {
        return Suffixes.of(keys.own());
    }

    @Produces
    @Singleton
    ScannedProofs scannedProofs(Suffixes suffixes) {
        return new ScannedProofs(suffixes);
    }

    @Produces
    @Singleton
    ReporterTags reporterTags(VenueKeys keys) {
        return new ReporterTags(keys.own());
    }

    /** @param now when a key must sign already */
    static VenueKeys read(Path folder, String base, Signatures signatures, Instant now) {
        var files = files(folder);
        var all = files.stream().map(KeyFile::key).toList();
        var own = files.stream().map(KeyFile::own).flatMap(Optional::stream).toList();
        try {
            var keys = new VenueKeys(base, all, new OwnKeys(own), signatures);
            keys.current(now);
            return keys;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException(
                    "SELAMAT_VENUE_KEYS: the keys (key.pem, NAME.from-YYYY-MM-DD.pem) don't fit together: "
                            + e.getMessage(),
                    e);
        }
    }

    private static List<KeyFile> files(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "*.pem")) {
            return StreamSupport.stream(files.spliterator(), false).map(KeyFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("SELAMAT_VENUE_KEYS: " + folder + " can't be read", e);
        }
    }

    static VenueKeys ephemeral(String base, Signatures signatures) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var key = VenueKey.of((ECPublicKey) pair.getPublic());
            var own = new OwnKeys(List.of(new OwnKey(key, pair.getPrivate(), Optional.of(Instant.MIN))));
            return new VenueKeys(base, List.of(key), own, signatures);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.selamat.checkin.venue.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.venue.domain.ReporterTags;
import org.selamat.checkin.venue.domain.RotatingCodes;
import org.selamat.checkin.venue.domain.ScannedProofs;
import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.checkin.venue.domain.TagCodes;
import org.selamat.checkin.venue.domain.VenueKey;
import org.selamat.checkin.venue.domain.VenueKeys;

import io.quarkus.runtime.Startup;

/**
 * The venue keys of the folder that {@code SELAMAT_VENUE_KEYS} names: {@code key.pem} signs; every other {@code *.pem},
 * private or public, only verifies. To rotate, rename the old file to {@code NAME.until-YYYY-MM-DD.pem}, which says how
 * long its posters count, and put a new {@code key.pem} beside it.
 */
class VenueKeyFolder {

    private static final String UNTIL = ".until-";
    private static final String PEM = ".pem";

    @Produces
    @Singleton
    @Startup
    VenueKeys keys(CheckinConfig config, Signatures signatures) {
        if (config.venueKeys().isPresent()) {
            return read(config.venueKeys().get(), config.codeBase(), signatures);
        }
        if (config.ephemeralKey()) {
            return ephemeral(config.codeBase(), signatures);
        }
        throw new IllegalStateException(
                "SELAMAT_VENUE_KEYS is not set: name a folder with key.pem (P-256, PKCS #8), which signs the venues' codes");
    }

    @Produces
    @Singleton
    RotatingCodes rotatingCodes(VenueKeys keys) {
        return RotatingCodes.derivedFrom(keys.signer());
    }

    @Produces
    @Singleton
    ScannedProofs scannedProofs(RotatingCodes screens, TagCodes tags) {
        return new ScannedProofs(screens, tags);
    }

    @Produces
    @Singleton
    TagCodes tagCodes(VenueKeys keys) {
        return TagCodes.derivedFrom(keys.signer());
    }

    @Produces
    @Singleton
    ReporterTags reporterTags(VenueKeys keys) {
        return ReporterTags.derivedFrom(keys.signer());
    }

    static VenueKeys read(Path folder, String base, Signatures signatures) {
        var signer = PemKey.read(folder.resolve("key.pem"));
        var current = VenueKey.of(signer.publicKey());
        var all = new ArrayList<>(List.of(current));
        try (var files = Files.newDirectoryStream(folder, "*.pem")) {
            for (var file : files) {
                if (!file.getFileName().toString().equals("key.pem")) {
                    all.add(VenueKey.of(PemKey.read(file).publicKey(), end(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("SELAMAT_VENUE_KEYS: " + folder + " can't be read", e);
        }
        var privateKey = signer.privateKey().orElseThrow(
                () -> new IllegalStateException("SELAMAT_VENUE_KEYS: key.pem must hold a private key (PKCS #8)"));
        return new VenueKeys(base, current, privateKey, all, signatures);
    }

    /** The end of the local day in a name such as {@code 2026.until-2027-02-28.pem}. */
    private static Optional<Instant> end(Path file) {
        var name = file.getFileName().toString();
        int marker = name.indexOf(UNTIL);
        if (marker < 0) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(name.substring(marker + UNTIL.length(), name.length() - PEM.length()));
            return Optional.of(LocalDays.start(day.plusDays(1)));
        } catch (DateTimeException e) {
            throw new IllegalStateException("SELAMAT_VENUE_KEYS: " + name + " must end with .until-YYYY-MM-DD.pem", e);
        }
    }

    static VenueKeys ephemeral(String base, Signatures signatures) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var key = VenueKey.of((ECPublicKey) pair.getPublic());
            PrivateKey signer = pair.getPrivate();
            return new VenueKeys(base, key, signer, List.of(key), signatures);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

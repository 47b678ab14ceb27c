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
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.venue.domain.RotatingCodes;
import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.checkin.venue.domain.VenueKey;
import org.selamat.checkin.venue.domain.VenueKeys;

import io.quarkus.runtime.Startup;

/**
 * The venue keys of the folder that {@code SELAMAT_VENUE_KEYS} names: {@code key.pem} signs; every other {@code *.pem}, private
 * or public,
 * only verifies. To rotate, rename the old file and put a new {@code key.pem} beside it.
 */
class VenueKeyFolder {

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

    static VenueKeys read(Path folder, String base, Signatures signatures) {
        var signer = PemKey.read(folder.resolve("key.pem"));
        var current = VenueKey.of(signer.publicKey());
        var all = new ArrayList<>(List.of(current));
        try (var files = Files.newDirectoryStream(folder, "*.pem")) {
            for (var file : files) {
                if (!file.getFileName().toString().equals("key.pem")) {
                    all.add(VenueKey.of(PemKey.read(file).publicKey()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("SELAMAT_VENUE_KEYS: " + folder + " can't be read", e);
        }
        var privateKey = signer.privateKey().orElseThrow(
                () -> new IllegalStateException("SELAMAT_VENUE_KEYS: key.pem must hold a private key (PKCS #8)"));
        return new VenueKeys(base, current, privateKey, all, signatures);
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

package org.selamat.checkin.testsupport;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.OwnKey;
import org.selamat.checkin.venue.domain.OwnKeys;
import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.VenueKey;
import org.selamat.checkin.venue.domain.VenueKeys;
import org.selamat.checkin.venue.domain.VenueType;

/** Venue keys for one test. */
public final class Keys {

    public static final String BASE = "https://selamat.example/c";
    public static final Signatures JDK = new Signatures(Security.getProvider("SunEC"));

    private Keys() {
    }

    public static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** A code that is right in all things, under a key that the service doesn't have. */
    public static String unknown() {
        var details = new VenueDetails("Kedai", "1, Jalan Telawi", VenueType.SHOP, Optional.empty(), "Lembah Pantai");
        var now = Instant.now();
        return of(pair()).issue(new Venue(new VenueId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), details, now), now);
    }

    public static VenueKeys of(KeyPair signer, VenueKey... former) {
        var current = VenueKey.of((ECPublicKey) signer.getPublic());
        var all = new java.util.ArrayList<>(List.of(former));
        all.add(current);
        return new VenueKeys(BASE, all, new OwnKeys(List.of(own(signer, Optional.of(Instant.MIN)))), JDK);
    }

    /** @param from when it starts to sign; empty when it never does */
    public static OwnKey own(KeyPair pair, Optional<Instant> from) {
        return new OwnKey(VenueKey.of((ECPublicKey) pair.getPublic()), pair.getPrivate(), from);
    }
}

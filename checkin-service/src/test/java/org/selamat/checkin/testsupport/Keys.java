package org.selamat.checkin.testsupport;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Security;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;

import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.checkin.venue.domain.VenueKey;
import org.selamat.checkin.venue.domain.VenueKeys;

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

    public static VenueKeys of(KeyPair signer, VenueKey... former) {
        var current = VenueKey.of((ECPublicKey) signer.getPublic());
        var all = new java.util.ArrayList<>(List.of(former));
        all.add(current);
        return new VenueKeys(BASE, current, signer.getPrivate(), all, JDK);
    }
}

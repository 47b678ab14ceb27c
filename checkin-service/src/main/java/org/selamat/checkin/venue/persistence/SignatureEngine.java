package org.selamat.checkin.venue.persistence;

import java.security.Security;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.kit.sign.SigningProvider;

/** Who computes signatures. */
class SignatureEngine {

    @Produces
    @Singleton
    Signatures signatures() {
        return new Signatures(SigningProvider.get());
    }

    static Signatures jdk() {
        return new Signatures(Security.getProvider("SunEC"));
    }
}

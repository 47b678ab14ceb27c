package org.selamat.identity.session.application;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.identity.IdentityConfig;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** Loads the issuer's keys at start; development and tests without a folder get two that live as long as the process. */
@ApplicationScoped
class SigningKeysProducer {

    @Produces
    @Singleton
    @DefaultBean
    SigningKeys keys(IdentityConfig config) {
        var folder = config.tokens().signingKeys();
        if (folder.isPresent()) {
            return new SigningKeys(KeyFolder.read(Path.of(folder.get())));
        }
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException("SELAMAT_SIGNING_KEYS is not set: name a folder of PKCS#8 PEM RSA keys");
        }
        return new SigningKeys(List.of(made(), made()));
    }

    /** Without its keys the service must not start. */
    void checkAtStart(@Observes StartupEvent start, SigningKeys keys) {
        keys.published();
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException missing) {
            throw new IllegalStateException("every Java platform has RSA", missing);
        }
    }
}

package org.selamat.identity.testsupport;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.identity.session.application.SigningKeys;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/**
 * Signs with the key of the test kit's citizen issuer, so that its tokens and ours are both accepted, and publishes one more.
 */
@ApplicationScoped
class TestKeys {

    @Produces
    @Singleton
    SigningKeys keys() throws Exception {
        var servers = Class.forName("org.selamat.kit.testing.Servers", true, ClassLoader.getSystemClassLoader());
        var issuer = (String) servers.getMethod("signingKey", String.class).invoke(null, "citizen");
        return new SigningKeys(List.of(RSAKey.parse(issuer), new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate()));
    }
}

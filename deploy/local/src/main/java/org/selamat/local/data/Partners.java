package org.selamat.local.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/** Key pairs of the demo's partner organisations; in a cluster a partner keeps its own and registers the public part. */
public final class Partners {

    private final Path folder;

    public Partners(Secrets secrets) {
        this.folder = secrets.folder("partners");
    }

    /** The public key as a JWK set, in the form that Keycloak stores. */
    public String publicKeys(String client) {
        return new JWKSet(key(client).toPublicJWK()).toString();
    }

    public synchronized ECKey key(String client) {
        Path file = folder.resolve(client + ".jwk");
        try {
            if (!Files.exists(file)) {
                PrivateFiles.write(file, generated().toJSONString());
            }
            return ECKey.parse(PrivateFiles.read(file));
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("no key in " + file, e);
        }
    }

    private static ECKey generated() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.ES256).keyIDFromThumbprint(true)
                .generate();
    }
}

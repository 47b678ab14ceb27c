package org.selamat.local.story;

import java.text.ParseException;

import org.selamat.local.client.Api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;

/**
 * Checks what an airline must check before it believes a push: a detached ES256 signature over the body, by a published key.
 */
record PushSignatures(Api api) {

    boolean verify(String signature, byte[] body) {
        try {
            var push = JWSObject.parse(signature, new Payload(body));
            var keys = JWKSet.parse(api.get("/public/v1/confirmation-keys").send().expect(200).json().toString());
            var key = keys.getKeyByKeyId(push.getHeader().getKeyID());
            return key != null && push.verify(new ECDSAVerifier(key.toECKey()));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return false;
        }
    }
}

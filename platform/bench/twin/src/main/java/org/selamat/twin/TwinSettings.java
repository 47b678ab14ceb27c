package org.selamat.twin;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a benchmark says; anything else is in application.properties.
 *
 * @param issuer whose tokens are believed
 * @param tokenKeys where its keys are, as a JWK set
 * @param venueKeys where the keys of venue codes are, as a JWK set
 * @param documentKey base64 of the key of document hashes
 * @param nameKey base64 of the key of name tags
 */
@ConfigurationProperties("twin")
public record TwinSettings(String issuer, URI tokenKeys, URI venueKeys, @DefaultValue("") String documentKey,
        @DefaultValue("") String nameKey) {
}

package org.selamat.identity.session.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.IdentityConfig;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** RFC 8414 metadata, with the endpoint that draft-ietf-oauth-first-party-apps adds. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Discovery", example = "{\"issuer\": \"https://id.selamat.local\", \"authorization_challenge_endpoint\": \"https://id.selamat.local/oauth2/authorize-challenge\", \"token_endpoint\": \"https://id.selamat.local/oauth2/token\", \"jwks_uri\": \"https://id.selamat.local/.well-known/jwks.json\", \"grant_types_supported\": [\"authorization_code\"], \"response_types_supported\": [\"code\"], \"subject_types_supported\": [\"public\"], \"id_token_signing_alg_values_supported\": [\"RS256\"], \"token_endpoint_auth_methods_supported\": [\"none\"], \"dpop_signing_alg_values_supported\": [\"ES256\"]}")
record Discovery(String issuer, String authorizationChallengeEndpoint, String tokenEndpoint, String jwksUri,
        List<String> grantTypesSupported, List<String> responseTypesSupported, List<String> subjectTypesSupported,
        List<String> idTokenSigningAlgValuesSupported, List<String> tokenEndpointAuthMethodsSupported,
        List<String> dpopSigningAlgValuesSupported) {

    static Discovery of(IdentityConfig.Tokens config) {
        var base = config.publicUrls().map(urls -> urls.get(0)).orElse(config.issuer()).replaceAll("/+$", "");
        return new Discovery(config.issuer(), base + "/oauth2/authorize-challenge", base + "/oauth2/token",
                base + "/.well-known/jwks.json",
                List.of("authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:token-exchange"),
                List.of("code"), List.of("public"), List.of("RS256"), List.of("none"), List.of("ES256"));
    }
}

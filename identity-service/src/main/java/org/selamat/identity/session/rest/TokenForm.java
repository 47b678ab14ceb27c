package org.selamat.identity.session.rest;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of RFC 6749, RFC 8693 and RFC 9449 that this server knows. */
class TokenForm {

    @FormParam("grant_type")
    String grantType;

    @FormParam("client_id")
    String clientId;

    @FormParam("code")
    String code;

    @FormParam("refresh_token")
    String refreshToken;

    @FormParam("subject_token")
    String subjectToken;

    @FormParam("subject_token_type")
    String subjectTokenType;

    @FormParam("requested_subject")
    String requestedSubject;

    @Parameter(required = true, description = "Fresh ES256 proof of the device key for POST and this address, with jti (RFC 9449 4.2)")
    @HeaderParam("DPoP")
    String proof;
}

package org.selamat.identity.person.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed statement to hand on. */
@Schema(name = "IdentityAssertion")
record AssertionView(
        @Schema(required = true, description = "RS256 JWT, typ selamat-identity+jwt, ten minutes: sub, name {full, fnt, gnt?}, birthDate, otherNames? [{full, fnt, gnt?}]", examples = "eyJ0eXAiOiJzZWxhbWF0LWlkZW50aXR5K2p3dCJ9.e30.c2ln") String assertion) {

    @Override
    public String toString() {
        return "an assertion";
    }
}

package org.selamat.vaccine.rest.trust;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Jwks")
record Jwks(@Schema(required = true) List<PublicJwk> keys) {
}

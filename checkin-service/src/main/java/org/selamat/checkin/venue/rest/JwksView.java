package org.selamat.checkin.venue.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Jwks", description = "RFC 7517 key set")
record JwksView(@Schema(required = true) List<JwkView> keys) {
}

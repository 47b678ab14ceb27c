package org.selamat.identity.person.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id under which the suite knows the new person. */
@Schema(name = "Registered")
record RegisteredView(@Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID personId) {
}

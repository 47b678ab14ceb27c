package org.selamat.vaccine.rest.trust;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HealthCardJwks")
record CardJwks(@Schema(required = true) List<CardJwk> keys) {
}

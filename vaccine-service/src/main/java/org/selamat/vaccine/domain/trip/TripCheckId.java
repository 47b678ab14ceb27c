package org.selamat.vaccine.domain.trip;

import java.util.UUID;

/** Made by the app, so that a retry finds the first answer. */
public record TripCheckId(UUID value) {
}

package org.selamat.vaccine.domain.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a certificate is to be shown, and when: at arrival.
 *
 * @param country ISO 3166-1 alpha-2 of the destination
 */
public record Journey(String country, Optional<String> region, Instant arrival) {
}

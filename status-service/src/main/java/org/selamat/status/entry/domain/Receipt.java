package org.selamat.status.entry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.kit.name.HolderIndex;

/**
 * What vaccine-service signed about a certificate that it verified.
 *
 * @param holder names and birth date in the certificate, as tags made for this receipt
 * @param certificateExpires absent where the certificate's format doesn't say
 */
public record Receipt(UUID id, String audience, Instant issuedAt, Instant expiresAt, Optional<Instant> certificateExpires,
        HolderIndex holder, List<Vaccination> doses) {

    /** Between two clocks of this suite. */
    private static final Duration SKEW = Duration.ofSeconds(30);
    /** Nobody signs one for longer; what claims to be is not believed. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    public Receipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(certificateExpires, "certificateExpires");
        Objects.requireNonNull(holder, "holder");
        doses = List.copyOf(doses);
    }

    /** @return why it proves nothing to this airline now; empty when it may, if the passenger is its holder */
    public Optional<ReceiptOutcome> obstacle(String airline, Instant departure, Instant now) {
        if (!audience.equals(airline)) {
            return Optional.of(ReceiptOutcome.AUDIENCE_MISMATCH);
        }
        if (issuedAt.minus(SKEW).isAfter(now) || expiresAt.isAfter(issuedAt.plus(LONGEST))) {
            return Optional.of(ReceiptOutcome.CERT_NOT_YET_VALID);
        }
        if (!expiresAt.isAfter(now) || certificateExpires.filter(end -> !end.isAfter(departure)).isPresent()) {
            return Optional.of(ReceiptOutcome.CERT_EXPIRED);
        }
        return doses.isEmpty() ? Optional.of(ReceiptOutcome.CERT_TYPE_NOT_ACCEPTED) : Optional.empty();
    }
}

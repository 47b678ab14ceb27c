package org.selamat.vaccine.domain.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a certificate says, in one shape for all formats; read only when its signature held.
 *
 * @param content the signed content itself, as plain maps, lists, texts and numbers
 */
public record Statement(Subject subject, List<Entry> entries, Optional<Instant> issuedAt, Optional<Instant> expiresAt,
        Map<String, Object> content) {
}

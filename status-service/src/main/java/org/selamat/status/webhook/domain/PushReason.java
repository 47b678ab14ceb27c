package org.selamat.status.webhook.domain;

import java.util.Objects;
import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;

/**
 * What a push belongs to, so that its acknowledgement can be counted.
 *
 * @param reversal the reversal behind it, if one is
 * @param statusVersion the person's status version that it carries
 */
public record PushReason(Optional<BatchId> reversal, long statusVersion) {

    public PushReason {
        Objects.requireNonNull(reversal, "reversal");
    }
}

package org.selamat.vaccine.domain.review;

import java.time.Instant;
import java.util.UUID;

/** Where in the queue a reader is: behind this review. */
public record QueuePosition(Instant deadline, UUID id) {

    /** Before everything. */
    public static final QueuePosition START = new QueuePosition(Instant.EPOCH, new UUID(0, 0));

    public static QueuePosition behind(CertificateReview review) {
        return new QueuePosition(review.term().deadline(), review.id().value());
    }
}

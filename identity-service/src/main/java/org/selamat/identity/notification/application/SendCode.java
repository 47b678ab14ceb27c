package org.selamat.identity.notification.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Code;
import org.selamat.kit.id.Uuids;

/**
 * Queues a one-time code. Whether it may be sent is decided by a worker afterwards, so that the request takes as long and
 * answers the same for a known, an unknown and an exhausted destination.
 */
@ApplicationScoped
public class SendCode {

    private final MessageQueue queue;
    private final Clock clock;

    SendCode(MessageQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Transactional
    public void send(UUID challenge, byte[] origin) {
        queue.add(List.of(OutgoingMessage.first(Uuids.v7(clock), new Code(challenge), Optional.of(origin), clock.instant())));
    }
}

package org.selamat.status.notice.messaging;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.kit.id.Uuids;
import org.selamat.status.notice.domain.Notice;
import org.selamat.status.notice.domain.Notices;

@ApplicationScoped
class NoticeOutbox implements Notices {

    static final String TOPIC = "selamat.notification.request.v1";

    private final Outbox outbox;
    private final Clock clock;

    NoticeOutbox(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void request(Notice notice) {
        outbox.publish(new OutgoingEvent(TOPIC, "selamat.notification.requested.v1", notice.person().toString(),
                new Requested(Uuids.v7(clock), notice.person().value(), notice.template().name(), notice.parameters(),
                        notice.template().purpose())));
    }

    private record Requested(UUID requestId, UUID personId, String template, Map<String, String> parameters, String purpose) {
    }
}

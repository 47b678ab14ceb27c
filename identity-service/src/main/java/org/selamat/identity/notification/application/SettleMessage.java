package org.selamat.identity.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.domain.Channel;
import org.selamat.identity.notification.domain.Carrier.Delivery;
import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.NotificationOutcomes;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;

/** Second half of sending: keep what became of the letter, and tell who asked for it. */
@ApplicationScoped
class SettleMessage {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final MessageQueue queue;
    private final NotificationOutcomes outcomes;
    private final Duration patience;
    private final Clock clock;

    SettleMessage(MessageQueue queue, NotificationOutcomes outcomes, IdentityConfig config, Clock clock) {
        this.queue = queue;
        this.outcomes = outcomes;
        this.patience = config.sending().patience();
        this.clock = clock;
    }

    @Transactional
    void carried(OutgoingMessage message, Channel channel, Delivery delivery) {
        switch (delivery) {
            case ACCEPTED -> sent(message, channel);
            case REFUSED -> dropped(message, Optional.of(channel), "CARRIER_REFUSED");
            case TRY_LATER -> again(message, channel);
        }
    }

    @Transactional
    void dropped(OutgoingMessage message, Optional<Channel> channel, String reason) {
        queue.settle(message.id(), Optional.of(reason), clock.instant());
        if (message.content() instanceof Notice notice) {
            outcomes.dropped(notice.request(), notice.person(), notice.template().name(), channel, reason);
        }
    }

    /** A notice of yesterday would mislead more than it tells. */
    boolean isTooOld(OutgoingMessage message) {
        return clock.instant().isAfter(end(message));
    }

    private Instant end(OutgoingMessage message) {
        return message.createdAt().plus(patience);
    }

    private void sent(OutgoingMessage message, Channel channel) {
        queue.settle(message.id(), Optional.empty(), clock.instant());
        if (message.content() instanceof Notice notice) {
            outcomes.delivered(notice, channel);
        }
    }

    private void again(OutgoingMessage message, Channel channel) {
        var now = clock.instant();
        var next = now.plus(pause(message.attempts()));
        if (next.isAfter(end(message))) {
            dropped(message, Optional.of(channel), "CARRIER_AWAY");
        } else {
            queue.postpone(message.id(), next);
        }
    }

    /** 1, 2, 4, … seconds, at most five minutes. */
    static Duration pause(int attempts) {
        var doubled = Duration.ofSeconds(1L << Math.min(attempts, 16));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}

package org.selamat.identity.notification.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.notification.domain.Letter;
import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.Recipient;
import org.selamat.identity.notification.domain.Verdict;
import org.selamat.identity.notification.domain.Verdict.Drop;
import org.selamat.identity.notification.domain.Verdict.Later;

/**
 * First half of sending: take a message, decide, and write the letter. Taking commits by itself, so that a message that
 * can't be prepared comes back after its lease instead of standing before all others.
 */
@ApplicationScoped
class PrepareMessage {

    private final MessageQueue queue;
    private final Recipients recipients;
    private final SendRules rules;
    private final LetterWriter writer;
    private final SettleMessage settle;

    PrepareMessage(MessageQueue queue, Recipients recipients, SendRules rules, LetterWriter writer, SettleMessage settle) {
        this.queue = queue;
        this.recipients = recipients;
        this.rules = rules;
        this.writer = writer;
        this.settle = settle;
    }

    /** @return empty if nothing is due */
    @Transactional
    Optional<OutgoingMessage> take() {
        return queue.take();
    }

    /** @return empty if nothing is to be carried: dropped or postponed */
    @Transactional
    Optional<Letter> letter(OutgoingMessage message) {
        if (settle.isTooOld(message)) {
            settle.dropped(message, Optional.empty(), "TOO_OLD");
            return Optional.empty();
        }
        var recipient = recipients.of(message);
        if (recipient.isEmpty()) {
            settle.dropped(message, Optional.empty(), rules.nobody(message).rule());
            return Optional.empty();
        }
        var verdict = message.accepted() ? new Verdict.Send() : rules.decide(message, recipient.get());
        return act(message, recipient.get(), verdict);
    }

    private Optional<Letter> act(OutgoingMessage message, Recipient recipient, Verdict verdict) {
        if (verdict instanceof Drop drop) {
            settle.dropped(message, Optional.of(recipient.destination().channel()), drop.rule());
            return Optional.empty();
        }
        if (verdict instanceof Later later) {
            queue.postpone(message.id(), later.at());
            return Optional.empty();
        }
        queue.accepted(message.id());
        return Optional.of(writer.write(message, recipient));
    }
}

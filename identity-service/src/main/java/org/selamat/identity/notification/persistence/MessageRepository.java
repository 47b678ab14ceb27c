package org.selamat.identity.notification.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.MessageQueued;
import org.selamat.identity.notification.domain.OutgoingMessage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<MessageEntity, UUID>, MessageQueue {

    private static final String NEXT_DUE = """
            SELECT * FROM outgoing_message WHERE due_at <= ?1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private final Event<MessageQueued> queued;
    private final Duration lease;
    private final Clock clock;

    MessageRepository(Event<MessageQueued> queued, IdentityConfig config, Clock clock) {
        this.queued = queued;
        this.lease = config.sending().lease();
        this.clock = clock;
    }

    @Override
    public void add(List<OutgoingMessage> messages) {
        var entities = messages.stream().map(MessageEntity::of).toList();
        var known = known(entities);
        var added = entities.stream().filter(entity -> entity.requestId == null || known.add(entity.requestId)).toList();
        if (!added.isEmpty()) {
            persist(added);
            queued.fire(new MessageQueued());
        }
    }

    private Set<UUID> known(List<MessageEntity> entities) {
        var requests = entities.stream().map(entity -> entity.requestId).filter(Objects::nonNull).toList();
        return requests.isEmpty() ? new HashSet<>()
                : new HashSet<>(getEntityManager()
                        .createQuery("select m.requestId from MessageEntity m where m.requestId in ?1", UUID.class)
                        .setParameter(1, requests).getResultList());
    }

    @Override
    public Optional<OutgoingMessage> take() {
        var now = clock.instant();
        var due = nextDue(now);
        due.ifPresent(message -> {
            message.attempts++;
            message.dueAt = now.plus(lease);
        });
        return due.map(MessageEntity::toDomain);
    }

    private Optional<MessageEntity> nextDue(Instant now) {
        List<?> due = getEntityManager().createNativeQuery(NEXT_DUE, MessageEntity.class).setParameter(1, now).getResultList();
        return due.stream().map(MessageEntity.class::cast).findFirst();
    }

    @Override
    public void accepted(UUID id) {
        findById(id).accepted = true;
    }

    @Override
    public void postpone(UUID id, Instant until) {
        findById(id).dueAt = until;
    }

    @Override
    public void forgetSettled(Instant before) {
        delete("settledAt < ?1", before);
    }

    @Override
    public void settle(UUID id, Optional<String> reason, Instant at) {
        var message = findById(id);
        message.dueAt = null;
        message.settledAt = at;
        message.reason = reason.orElse(null);
    }
}

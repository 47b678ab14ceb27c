package org.selamat.identity.notification.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Code;
import org.selamat.identity.notification.domain.OutgoingMessage.Content;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;
import org.selamat.identity.notification.domain.Template;

/** A row is either a code, then it has a challenge, or a notice, then it has a request. */
@Entity
@Table(name = "outgoing_message")
class MessageEntity {

    @Id
    UUID id;

    @Column(name = "challenge_id")
    UUID challengeId;

    @Column(name = "request_id")
    UUID requestId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    Template template;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> parameters;

    String purpose;

    byte[] origin;

    int attempts;

    boolean accepted;

    @Column(name = "created_at")
    Instant createdAt;

    /** Null once settled, which keeps the index of due messages as short as the queue. */
    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "settled_at")
    Instant settledAt;

    String reason;

    static MessageEntity of(OutgoingMessage message) {
        var entity = new MessageEntity();
        entity.id = message.id();
        entity.template = message.template();
        entity.purpose = message.purpose();
        entity.origin = message.origin().orElse(null);
        entity.createdAt = message.createdAt();
        entity.dueAt = message.createdAt();
        entity.fill(message.content());
        return entity;
    }

    OutgoingMessage toDomain() {
        Content content = challengeId != null ? new Code(challengeId)
                : new Notice(requestId, new PersonId(personId), template, Map.copyOf(parameters), purpose);
        return new OutgoingMessage(id, content, Optional.ofNullable(origin), createdAt, attempts, accepted);
    }

    private void fill(Content content) {
        if (content instanceof Code code) {
            challengeId = code.challenge();
        } else if (content instanceof Notice notice) {
            requestId = notice.request();
            personId = notice.person().value();
            parameters = notice.parameters();
        }
    }
}

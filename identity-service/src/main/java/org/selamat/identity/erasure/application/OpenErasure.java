package org.selamat.identity.erasure.application;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.Erasure;
import org.selamat.identity.erasure.domain.Erasures;
import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;
import org.selamat.identity.notification.domain.Template;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;

/** Lets an erasure begin to wait: on record, in the person's access log, and told to them. */
@ApplicationScoped
class OpenErasure {

    static final String RESOURCE = "identity.erasure";

    private final Erasures erasures;
    private final MessageQueue messages;
    private final AccessRecords records;
    private final Duration delay;
    private final Clock clock;

    OpenErasure(Erasures erasures, MessageQueue messages, AccessRecords records, IdentityConfig config, Clock clock) {
        this.erasures = erasures;
        this.messages = messages;
        this.records = records;
        this.delay = config.erasure().delay();
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Erasure of(PersonId person) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var erasure = Erasure.asked(Uuids.v7(clock), person, now, delay);
        erasures.add(erasure);
        records.record(Access.write(RESOURCE, person.value(), "erasure"));
        var notice = new Notice(erasure.id(), person, Template.ERASURE_ASKED, Map.of("until", erasure.dueAt().toString()),
                "ERASURE");
        messages.add(List.of(OutgoingMessage.first(Uuids.v7(clock), notice, Optional.empty(), now)));
        return erasure;
    }
}

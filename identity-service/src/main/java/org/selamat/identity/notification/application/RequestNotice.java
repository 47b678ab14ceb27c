package org.selamat.identity.notification.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.NotificationOutcomes;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;
import org.selamat.identity.notification.domain.Template;
import org.selamat.identity.person.domain.Persons;
import org.selamat.kit.id.Uuids;

/**
 * Takes other services' wishes to tell people something. Who is not registered can't be written to, and no guardian of theirs
 * either; after a mistake about many, that is known of all of them at once.
 */
@ApplicationScoped
public class RequestNotice {

    private final MessageQueue queue;
    private final Persons persons;
    private final NotificationOutcomes outcomes;
    private final Clock clock;

    RequestNotice(MessageQueue queue, Persons persons, NotificationOutcomes outcomes, Clock clock) {
        this.queue = queue;
        this.persons = persons;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Transactional
    public void request(List<Wish> wishes) {
        var registered = persons.registered(wishes.stream().map(Wish::person).collect(Collectors.toSet()));
        queue.add(wishes.stream().flatMap(wish -> message(wish, registered).stream()).toList());
    }

    private Optional<OutgoingMessage> message(Wish wish, Set<PersonId> registered) {
        var known = Template.requestable(wish.template());
        if (known.isEmpty()) {
            return dropped(wish, "UNKNOWN_TEMPLATE");
        }
        if (!known.get().accepts(wish.parameters())) {
            return dropped(wish, "INVALID_PARAMETERS");
        }
        if (!registered.contains(wish.person())) {
            return dropped(wish, "NO_CONTACT");
        }
        var notice = new Notice(wish.request(), wish.person(), known.get(), wish.parameters(), wish.purpose());
        return Optional.of(OutgoingMessage.first(Uuids.v7(clock), notice, Optional.empty(), clock.instant()));
    }

    private Optional<OutgoingMessage> dropped(Wish wish, String why) {
        outcomes.dropped(wish.request(), wish.person(), wish.template(), Optional.empty(), why);
        return Optional.empty();
    }

    /** What somebody is to be told, and for which purpose. */
    public record Wish(UUID request, PersonId person, String template, Map<String, String> parameters, String purpose) {
    }
}

package org.selamat.identity.notification.domain;

import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.PersonId;

/** What the asking services hear about their requests. */
public interface NotificationOutcomes {

    void delivered(OutgoingMessage.Notice notice, Channel channel);

    void dropped(UUID request, PersonId person, String template, Optional<Channel> channel, String reason);
}

package org.selamat.identity.notification.domain;

import java.util.Optional;

import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.Language;

/** Who a message goes to. @param blockedBy a rule other than budgets that forbids to send now */
public record Recipient(Destination destination, Language language, Optional<String> blockedBy) {

    public static Recipient of(Destination destination, Language language) {
        return new Recipient(destination, language, Optional.empty());
    }
}

package org.selamat.identity.account.application;

import java.util.Optional;

import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.EmailAddress;

/** Reads what people type as a phone number or e-mail address. */
public final class Destinations {

    private Destinations() {
    }

    /** @return empty if nothing can be delivered to what was typed, or only at a premium */
    public static Optional<Destination> read(Channel channel, String typed) {
        var value = switch (channel) {
            case SMS -> PhoneNumber.normalised(typed);
            case EMAIL -> EmailAddress.normalised(typed);
        };
        return value.map(v -> new Destination(channel, v));
    }
}

package org.selamat.identity.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.selamat.identity.domain.Channel;
import org.selamat.identity.notification.domain.Carrier;

/** Sends what is due. No transaction is open while a carrier is at work. */
@ApplicationScoped
public class DispatchMessages {

    private final PrepareMessage prepare;
    private final SettleMessage settle;
    private final Instance<Carrier> carriers;

    DispatchMessages(PrepareMessage prepare, SettleMessage settle, @Any Instance<Carrier> carriers) {
        this.prepare = prepare;
        this.settle = settle;
        this.carriers = carriers;
    }

    /** @return false if nothing was due */
    public boolean next() {
        var taken = prepare.take();
        taken.ifPresent(message -> prepare.letter(message).ifPresent(letter -> {
            var channel = letter.to().channel();
            settle.carried(message, channel, carrier(channel).carry(letter));
        }));
        return taken.isPresent();
    }

    private Carrier carrier(Channel channel) {
        return carriers.stream().filter(carrier -> carrier.channel() == channel).findFirst()
                .orElseThrow(() -> new IllegalStateException("no carrier for " + channel));
    }
}

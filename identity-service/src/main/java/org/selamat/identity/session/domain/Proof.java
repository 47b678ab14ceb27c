package org.selamat.identity.session.domain;

import java.time.Instant;
import java.util.List;

import org.selamat.identity.domain.Channel;

/**
 * How someone proved who they are.
 *
 * @param acr e-mail alone is the lowest rung, because NIST doesn't accept it as an out-of-band factor (SP 800-63B-4 3.1.3)
 */
public record Proof(String acr, List<String> amr, Instant at) {

    public static Proof byCode(Channel channel, Instant at) {
        return switch (channel) {
            case SMS -> new Proof("selamat:aal1", List.of("sms"), at);
            case EMAIL -> new Proof("selamat:aal0", List.of("email"), at);
        };
    }
}

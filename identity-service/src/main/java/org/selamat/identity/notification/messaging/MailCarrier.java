package org.selamat.identity.notification.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.identity.domain.Channel;
import org.selamat.identity.notification.domain.Carrier;
import org.selamat.identity.notification.domain.Letter;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;

/** Hands e-mail to the SMTP server, as plain text: a mail without markup can't be dressed up as something else. */
@ApplicationScoped
class MailCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(MailCarrier.class);

    private final Mailer mailer;

    MailCarrier(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    /** The mail client doesn't tell a refused address from a server that is away, so both are tried again for a while. */
    @Override
    public Delivery carry(Letter letter) {
        try {
            mailer.send(Mail.withText(letter.to().value(), letter.subject(), letter.text())
                    .addHeader("Auto-Submitted", "auto-generated").addHeader("X-Selamat-Message", letter.id().toString()));
            return Delivery.ACCEPTED;
        } catch (RuntimeException away) {
            LOG.warnf("mail server away for %s: %s", letter, away.getClass().getSimpleName());
            return Delivery.TRY_LATER;
        }
    }
}

package org.selamat.local.inbox;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;

import org.selamat.local.inbox.InboxMessage.Channel;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** An SMTP server that takes mail for anybody and hands it to the list of messages. */
final class MailServer {

    private static final String SINK = "sink";
    /** GreenMail keeps what it delivers; it is thrown away this often so that memory stays flat. */
    private static final int PURGE_EVERY = 200;

    private final GreenMail server;
    private final InboxMessages messages;
    private int delivered;

    MailServer(int port, InboxMessages messages) {
        this.messages = messages;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withUser(SINK, SINK).withDisabledAuthentication());
    }

    void start() {
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::deliver);
    }

    void stop() {
        server.stop();
    }

    private synchronized GreenMailUser deliver(MovingMessage mail, MailAddress to) throws MessagingException, UserException {
        try {
            messages.add(Channel.EMAIL, to.getEmail(), mail.getMessage().getSubject(), text(mail.getMessage()).strip());
            if (++delivered % PURGE_EVERY == 0) {
                server.purgeEmailFromAllMailboxes();
            }
            return server.getUserManager().getUser(SINK);
        } catch (IOException | FolderException e) {
            throw new MessagingException("not delivered", new Exception(e));
        }
    }

    /** The first plain text part; a mail without one shows its first part. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = text(parts.getBodyPart(i));
                if (!text.isBlank()) {
                    return text;
                }
            }
            return "";
        }
        return String.valueOf(part.getContent());
    }
}

package org.selamat.identity.notification.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.notification.domain.CodeSource;
import org.selamat.identity.notification.domain.Letter;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Code;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;
import org.selamat.identity.notification.domain.Recipient;

/** Turns a message that may go out into a letter. A code comes into being here. */
@ApplicationScoped
class LetterWriter {

    private final CodeSource codes;
    private final Wording wording;

    LetterWriter(CodeSource codes, Wording wording) {
        this.codes = codes;
        this.wording = wording;
    }

    Letter write(OutgoingMessage message, Recipient to) {
        var values = message.content() instanceof Code code ? codes.issue(code.challenge())
                : ((Notice) message.content()).parameters();
        var template = message.template();
        return new Letter(message.id(), to.destination(), wording.subject(template, to.language()),
                wording.text(template, to.language(), values));
    }
}

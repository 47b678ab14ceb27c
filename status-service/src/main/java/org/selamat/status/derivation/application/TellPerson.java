package org.selamat.status.derivation.application;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.notice.domain.Notice;
import org.selamat.status.notice.domain.Notice.Template;
import org.selamat.status.notice.domain.Notices;

/** Tells a person that their status changed. Orders have messages of their own. */
@ApplicationScoped
class TellPerson {

    private final Notices notices;

    TellPerson(Notices notices) {
        this.notices = notices;
    }

    /** @param ofMistake whether the message that an order was a mistake goes out with it: then nothing is left to say */
    void about(StatusVersion version, boolean ofMistake) {
        if (ofMistake && version.rule() == Rule.NOTHING_AGAINST) {
            return;
        }
        notices.request(version.rule() == Rule.EXPOSURE_AT_PREMISES
                ? new Notice(version.person(), Template.EXPOSURE,
                        Map.of("label", version.label().name(), "since", version.since().toString()))
                : new Notice(version.person(), Template.STATUS_CHANGED, Map.of("label", version.label().name())));
    }
}

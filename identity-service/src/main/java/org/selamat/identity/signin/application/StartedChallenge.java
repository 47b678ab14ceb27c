package org.selamat.identity.signin.application;

import java.time.Duration;

import org.selamat.identity.domain.Destination;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.signin.domain.SessionTag;

/** What the app needs to go on with a challenge. @param tag the letters that the message shows too */
public record StartedChallenge(AuthSession session, String masked, String tag, long expiresIn, long resendAfter) {

    static StartedChallenge of(AuthSession session, Destination destination, Duration expiresIn, Duration resendAfter) {
        return new StartedChallenge(session, destination.masked(), SessionTag.of(session.hash()), expiresIn.toSeconds(),
                resendAfter.toSeconds());
    }
}

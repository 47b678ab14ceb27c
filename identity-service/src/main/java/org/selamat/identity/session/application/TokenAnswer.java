package org.selamat.identity.session.application;

import java.util.Optional;

import org.selamat.identity.session.application.AccessTokens.AccessToken;

/** What the token endpoint decided. */
public sealed interface TokenAnswer {

    /** @param refreshToken empty for a token exchange */
    record Granted(AccessToken access, Optional<String> refreshToken) implements TokenAnswer {

        @Override
        public String toString() {
            return "granted";
        }
    }

    /** The code, refresh token or subject token doesn't entitle this device to anything: {@code invalid_grant}. */
    record Refused() implements TokenAnswer {
    }
}

package org.selamat.identity.signin.application;

/** How a typed code was received. */
public sealed interface ChallengeAnswer {

    /** @param authorizationCode good for one exchange within a minute */
    record Proven(String authorizationCode) implements ChallengeAnswer {

        @Override
        public String toString() {
            return "proven";
        }
    }

    /** Also the answer when no code was ever sent. */
    record Wrong() implements ChallengeAnswer {
    }

    /** Unknown, expired, answered before, or out of tries. */
    record Ended() implements ChallengeAnswer {
    }
}

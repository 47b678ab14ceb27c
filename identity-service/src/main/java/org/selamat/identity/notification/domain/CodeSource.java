package org.selamat.identity.notification.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes the one-time codes that go out. */
public interface CodeSource {

    /** @return empty if the challenge has ended meanwhile */
    Optional<Recipient> recipient(UUID challenge);

    /**
     * Makes a new code, which replaces any earlier one of the challenge. @return the parameters of {@link Template#LOGIN_CODE}
     */
    Map<String, String> issue(UUID challenge);
}

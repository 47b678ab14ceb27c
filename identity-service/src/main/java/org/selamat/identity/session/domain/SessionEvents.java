package org.selamat.identity.session.domain;

import org.selamat.identity.domain.PersonId;

/** What other services hear about sessions. */
public interface SessionEvents {

    void revoked(PersonId person, SessionId session, RevokeReason reason);
}

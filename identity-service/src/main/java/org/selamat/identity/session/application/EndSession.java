package org.selamat.identity.session.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.account.domain.Account;
import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.DeviceSessions;
import org.selamat.identity.session.domain.RevokeReason;
import org.selamat.identity.session.domain.SessionEvents;
import org.selamat.identity.session.domain.SessionId;

/** Ends a session before its time, and lets the other services know. */
@ApplicationScoped
public class EndSession {

    private final DeviceSessions sessions;
    private final Accounts accounts;
    private final SessionEvents events;
    private final Clock clock;

    EndSession(DeviceSessions sessions, Accounts accounts, SessionEvents events, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Signs one's own device out. @return false if this person has no such session */
    @Transactional
    public boolean signOut(PersonId person, SessionId id) {
        var own = sessions.find(id).filter(session -> isOf(person, session)).isPresent();
        return own && end(id, RevokeReason.SIGNED_OUT);
    }

    /** Signs out every device of a person who is about to be forgotten. */
    @Transactional
    public void endAll(PersonId person) {
        accounts.of(person).stream().flatMap(account -> sessions.of(account.id()).stream())
                .forEach(session -> end(session.id(), RevokeReason.PERSON_ERASED));
    }

    @Transactional
    boolean end(SessionId id, RevokeReason reason) {
        var person = sessions.find(id).flatMap(session -> accounts.find(session.account())).flatMap(Account::person);
        var ended = sessions.revoke(id, reason, clock.instant());
        if (ended) {
            person.ifPresent(owner -> events.revoked(owner, id, reason));
        }
        return ended;
    }

    private boolean isOf(PersonId person, DeviceSession session) {
        return accounts.of(person).stream().anyMatch(account -> account.id().equals(session.account()));
    }
}

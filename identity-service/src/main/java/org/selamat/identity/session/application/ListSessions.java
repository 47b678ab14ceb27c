package org.selamat.identity.session.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.DeviceSessions;

/** Shows people on which devices they are signed in. */
@ApplicationScoped
public class ListSessions {

    private final DeviceSessions sessions;
    private final Accounts accounts;
    private final Duration idle;
    private final Clock clock;

    ListSessions(DeviceSessions sessions, Accounts accounts, IdentityConfig config, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.idle = config.tokens().idle();
        this.clock = clock;
    }

    /** A dependant has no device of their own, so the list is empty. */
    @Transactional
    public List<DeviceSession> of(PersonId person) {
        var now = clock.instant();
        return accounts.of(person).stream().flatMap(account -> sessions.of(account.id()).stream())
                .filter(session -> session.isAlive(now, idle)).toList();
    }
}

package org.selamat.local.client;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Logs demo staff in with password and one-time code. */
public final class StaffLogin {

    /** The demo's staff. */
    public static final List<String> USERS = List.of("officer1", "officer2", "agent1", "approver1", "auditor1");
    private static final int UNAUTHORISED = 401;
    /** Keycloak takes the codes of the step before, of now and of the next step, each once. */
    private static final long[] STEPS = { 0, 1, -1 };

    private final Suite suite;
    private final Api keycloak;
    private final TokenCache cache;
    private final Clock clock;

    public StaffLogin(Suite suite, Clock clock) {
        this.suite = suite;
        this.keycloak = new Api(suite.keycloak());
        this.cache = new TokenCache(suite.secrets().folder("tokens"), clock);
        this.clock = clock;
    }

    /**
     * An access token, at least a minute away from its end. Shared with other programs, because a code can be used only once.
     */
    public String token(String user) {
        return cache.get("staff-" + user, () -> logIn(user));
    }

    private Answer logIn(String user) {
        var codes = Totp.ofBase32(suite.secrets().totp(user));
        long now = Totp.step(clock.instant());
        Answer answer = null;
        for (long step : STEPS) {
            answer = attempt(user, codes.code(now + step));
            if (answer.status() != UNAUTHORISED) {
                break;
            }
        }
        return answer.expect(200);
    }

    private Answer attempt(String user, String code) {
        return keycloak.post("/realms/staff/protocol/openid-connect/token").form(Map.of(
                "grant_type", "password", "client_id", "selamat-console", "username", user,
                "password", suite.secrets().password("staff-" + user), "totp", code)).send();
    }
}

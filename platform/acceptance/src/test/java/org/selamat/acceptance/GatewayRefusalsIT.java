package org.selamat.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.local.client.Answer;
import org.selamat.local.client.Api;
import org.selamat.local.client.Call;
import org.selamat.local.client.PartnerLogin;
import org.selamat.local.client.Registrations;
import org.selamat.local.client.StaffLogin;

/** What must not come through the one door, with real tokens and the real services behind it. */
@Order(2)
@ExtendWith(RunningSuite.class)
class GatewayRefusalsIT {

    private static Map<String, String> tokens;
    private static Api gateway;

    @BeforeAll
    static void everybodyLogsIn() {
        var suite = RunningSuite.suite();
        var clock = Clock.systemUTC();
        gateway = new Api(suite.gateway());
        var citizen = Registrations.citizen(suite, gateway, clock, "Noraini binti Salleh", LocalDate.of(1991, 7, 2)).token();
        tokens = Map.of("citizen", citizen, "agent", new StaffLogin(suite, clock).token("agent1"), "airline",
                new PartnerLogin(suite, clock).token("airline-mh"), "garbage", "not.a.token", "cut",
                citizen.substring(0, citizen.length() - 8) + "AAAAAAAA");
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {3}")
    @CsvSource(textBlock = """
            GET,    /,                                  nobody,  404
            GET,    /q/health,                          nobody,  404
            GET,    /q/metrics,                         nobody,  404
            GET,    /q/openapi,                         nobody,  404
            POST,   /q/dead-letters/replay,             agent,   404
            GET,    /helpdesk-service/v1/cases,         citizen, 404
            GET,    /v1/no-such-thing,                  citizen, 404
            GET,    /v1,                                citizen, 404
            GET,    /staff/v1/,                         agent,   404
            GET,    /internal,                          nobody,  404
            GET,    /v1/me/status/,                     citizen, 404
            GET,    /V1/me/status,                      citizen, 404
            GET,    /v1/me/status,                      nobody,  401
            GET,    /v1/me/status,                      garbage, 401
            GET,    /v1/me/status,                      cut,     401
            GET,    /v1/me/status,                      agent,   403
            GET,    /v1/me/status,                      airline, 403
            GET,    /staff/v1/cases,                    citizen, 403
            GET,    /staff/v1/cases,                    airline, 403
            POST,   /partner/v1/boarding-checks,        citizen, 403
            POST,   /partner/v1/lab-results,            airline, 403
            POST,   /partner/v1/doses,                  airline, 403
            POST,   /staff/v1/batches,                  agent,   403
            DELETE, /v1/cases,                          citizen, 405
            PUT,    /public/v1/service-levels,          nobody,  405
            GET,    /v1//cases,                         citizen, 400
            GET,    /v1/%63ases,                        citizen, 400
            GET,    /v1/cases/..%2f..%2fq/health,       citizen, 400
            GET,    /v1/cases;a=b,                      citizen, 400
            GET,    /v1/me/../../q/health,              citizen, 400
            """)
    void isRefused(String method, String path, String who, int status) {
        // when
        var answer = as(who, call(method, path)).send();
        // then
        assertThat(answer.status()).as(answer.shown()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(answer.shown())
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.text("type")).startsWith("urn:problem:");
        assertThat(answer.text("traceId")).isNotBlank();
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAtTheDoor() {
        // when
        Answer answer = as("citizen", gateway.post("/v1/cases")).json(Map.of("padding", "x".repeat(70_000))).send();
        // then
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void headersThatPretendAnIdentityChangeNothing() {
        // when
        var answer = as("citizen", gateway.get("/staff/v1/cases")).header("X-User", "officer1")
                .header("X-Forwarded-User", "officer1")
                .header("X-Roles", "helpdesk-l2").send();
        // then
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whatIsPublicNeedsNoToken() {
        gateway.get("/public/v1/service-levels").send().expect(200);
        gateway.get("/.well-known/jwks.json").send().expect(200);
    }

    private static Call as(String who, Call call) {
        return who.equals("nobody") ? call : call.bearer(tokens.get(who)).once().purpose("CASE_HANDLING");
    }

    private static Call call(String method, String path) {
        return switch (method) {
            case "POST" -> gateway.post(path).json(Map.of());
            case "PUT" -> gateway.put(path).json(Map.of());
            case "DELETE" -> gateway.delete(path);
            default -> gateway.get(path);
        };
    }
}

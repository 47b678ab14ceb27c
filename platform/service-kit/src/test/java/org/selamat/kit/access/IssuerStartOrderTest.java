package org.selamat.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.IssuerControl;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** An issuer that is away while the service starts must not leave it refusing that issuer's tokens for ever. */
@ServiceTest
@QuarkusTestResource(value = IssuerStartOrderTest.StaffIssuerAway.class, restrictToAnnotatedClass = true)
class IssuerStartOrderTest {

    /** Away before the application starts, and back after it at the latest. */
    public static final class StaffIssuerAway implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            IssuerControl.down("staff");
            return Map.of();
        }

        @Override
        public void stop() {
            IssuerControl.up("staff");
        }
    }

    @Test
    void theServiceStartsWithoutTheIssuerAndHealsWhenItComes() {
        // given
        assertThat(status()).isIn(401, 503);
        // when
        IssuerControl.up("staff");
        // then
        await().until(() -> status() == 200);
    }

    private static int status() {
        return given().auth().oauth2(Tokens.staff("nurul", "health-officer")).get("/staff/v1/caller").statusCode();
    }
}

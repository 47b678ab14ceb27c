package org.selamat.identity.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Inbox;
import org.selamat.identity.testsupport.Rows;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@IdentityTest
@TestProfile(OriginBudgetTest.TwoAnHour.class)
class OriginBudgetTest {

    @Inject
    Rows rows;

    @Test
    void oneNetworkCannotHaveManyNumbersWrittenTo() {
        // given
        var app = App.onNewDevice();
        for (int i = 0; i < 2; i++) {
            var phone = App.newPhone();
            app.ask("SMS", phone).then().statusCode(403);
            new Inbox(phone).await(1);
        }
        // when
        var third = App.newPhone();
        app.ask("SMS", third).then().statusCode(403);
        // then
        Awaitility.await().until(() -> rows.count("SELECT count(*) FROM send_decision WHERE outcome = 'DROPPED'") == 1);
        assertThat(new Inbox(third).messages()).isEmpty();
    }

    /** A budget that a test can use up. */
    public static final class TwoAnHour implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("identity.sending.per-origin", "2/PT1H");
        }
    }
}

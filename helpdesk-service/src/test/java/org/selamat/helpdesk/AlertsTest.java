package org.selamat.helpdesk;

import java.io.IOException;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.AlertRules;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class AlertsTest {

    @ConfigProperty(name = "test.management.url")
    String management;

    @Test
    void everyFigureThatAnAlertWatchesIsPublished() throws IOException {
        AlertRules.assertPublished(management, "helpdesk-service");
    }
}

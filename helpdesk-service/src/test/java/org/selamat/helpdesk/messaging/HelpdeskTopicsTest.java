package org.selamat.helpdesk.messaging;

import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.TopicContract;

@ServiceTest
class HelpdeskTopicsTest extends TopicContract {

    HelpdeskTopicsTest() {
        super("helpdesk", OutboxAnnouncements.CASES, OutboxAnnouncements.CORRECTIONS, Notifications.TOPIC,
                "selamat.audit.access.v1", "selamat.convergence.watermark.v1");
    }
}

package org.selamat.checkin;

import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.TopicContract;

@ServiceTest
class TopicsTest extends TopicContract {

    TopicsTest() {
        super("checkin", "selamat.checkin.visit.v2", "selamat.checkin.exposure.v1", "selamat.checkin.hotspot.v1",
                "selamat.audit.access.v1");
    }
}

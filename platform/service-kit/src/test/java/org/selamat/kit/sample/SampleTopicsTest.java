package org.selamat.kit.sample;

import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.TopicContract;

@ServiceTest
class SampleTopicsTest extends TopicContract {

    SampleTopicsTest() {
        super("checkin", "selamat.audit.access.v1", "selamat.checkin.exposure.v1", "selamat.checkin.hotspot.v1",
                "selamat.checkin.visit.v2");
    }
}

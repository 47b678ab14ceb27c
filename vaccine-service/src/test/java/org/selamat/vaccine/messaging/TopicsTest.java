package org.selamat.vaccine.messaging;

import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.TopicContract;

@ServiceTest
class TopicsTest extends TopicContract {

    TopicsTest() {
        super("vaccine", Topic.DOSE, Topic.CERTIFICATE, Topic.NOTIFICATION, "selamat.audit.access.v1");
    }
}

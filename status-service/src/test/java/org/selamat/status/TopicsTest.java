package org.selamat.status;

import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.TopicContract;

@ServiceTest
class TopicsTest extends TopicContract {

    TopicsTest() {
        super("status", "selamat.audit.access.v1", "selamat.convergence.watermark.v1", "selamat.notification.request.v1",
                "selamat.status.batch.v1", "selamat.status.boarding.v1", "selamat.status.evidence.v1",
                "selamat.status.order.v1",
                "selamat.status.status.v1");
    }
}

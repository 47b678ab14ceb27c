package org.selamat.identity;

import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.kit.testing.TopicContract;

@IdentityTest
class TopicsTest extends TopicContract {

    TopicsTest() {
        super("identity", "selamat.identity.person.v1", "selamat.identity.session.v1", "selamat.notification.outcome.v1",
                "selamat.audit.access.v1");
    }
}

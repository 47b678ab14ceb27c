package org.selamat.identity;

import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.kit.testing.OpenApiFaults;

@IdentityTest
class FaultsTest extends OpenApiFaults {
}

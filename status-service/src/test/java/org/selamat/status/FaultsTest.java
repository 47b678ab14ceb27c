package org.selamat.status;

import org.selamat.kit.testing.OpenApiFaults;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class FaultsTest extends OpenApiFaults {
}

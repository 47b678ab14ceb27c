package org.selamat.kit.sample;

import org.selamat.kit.testing.OpenApiFaults;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class SampleFaultsTest extends OpenApiFaults {
}

package org.selamat.status;

import org.selamat.kit.testing.OpenApiContract;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class OpenApiTest extends OpenApiContract {
}

package org.selamat.checkin.rest;

import org.selamat.kit.testing.OpenApiContract;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class OpenApiTest extends OpenApiContract {
}

package org.selamat.identity;

import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.kit.testing.OpenApiContract;

@IdentityTest
class OpenApiTest extends OpenApiContract {
}

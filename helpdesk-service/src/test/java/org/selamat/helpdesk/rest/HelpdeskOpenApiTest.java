package org.selamat.helpdesk.rest;

import org.selamat.kit.testing.OpenApiContract;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class HelpdeskOpenApiTest extends OpenApiContract {
}

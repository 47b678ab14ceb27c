package org.selamat.kit.sample;

import java.nio.file.Path;

import org.selamat.kit.testing.OpenApiContract;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class SampleOpenApiTest extends OpenApiContract {

    @Override
    protected Path checkedIn() {
        return Path.of("src/test/resources/sample-openapi.yaml");
    }
}

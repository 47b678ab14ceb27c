package org.selamat.kit.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import io.restassured.RestAssured;

/**
 * Puts {@link ResponseContract} before every REST Assured call; once per application start, because the document is the same.
 */
public final class ResponseContractExtension implements BeforeEachCallback {

    private static ResponseContract contract;

    @Override
    public void beforeEach(ExtensionContext context) {
        if (contract == null) {
            contract = new ResponseContract(OpenApiDocument.ofRunningService());
        }
        RestAssured.replaceFiltersWith(contract);
    }
}

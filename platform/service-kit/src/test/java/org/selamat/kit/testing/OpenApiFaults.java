package org.selamat.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the service × every fault that it can meet → the status and problem that must follow. The table comes from
 * the OpenAPI document, so a new operation is in it by itself. Subclass it with {@link ServiceTest}.
 */
public abstract class OpenApiFaults {

    /**
     * A good token for the operation. The default carries every role that the audience's issuer gives; override it where
     * an operation wants more than a role.
     */
    protected String token(String audience, String operationId) {
        return FaultTokens.of(audience);
    }

    /** Operations that answer in another protocol's words; OAuth's, by default. */
    protected boolean speaksProblems(String path) {
        return !path.startsWith("/oauth2/");
    }

    @TestFactory
    Stream<DynamicTest> faultsAreRefused() {
        var document = OpenApiDocument.ofRunningService();
        var contract = new ResponseContract(document);
        assertThat(document.operations()).as("operations").isNotEmpty();
        return document.operations().stream().filter(operation -> speaksProblems(operation.path()))
                .flatMap(operation -> Fault.all().stream().filter(fault -> fault.applies().test(operation))
                        .map(fault -> dynamicTest(operation + ": " + fault.name(),
                                () -> named(document, contract, operation, fault))));
    }

    /** Reports name dynamic tests by number, so the failure says which it is. */
    private void named(OpenApiDocument document, ResponseContract contract, OpenApiOperation operation, Fault fault) {
        try {
            refuse(document, contract, operation, fault);
        } catch (AssertionError e) {
            throw new AssertionError(operation + ": " + fault.name() + ": " + e.getMessage(), e);
        }
    }

    private void refuse(OpenApiDocument document, ResponseContract contract, OpenApiOperation operation, Fault fault) {
        // given
        var request = new FaultyRequest(document, operation, token(operation.audience(), operation.id()));
        fault.spoil().accept(request);
        // when
        var response = request.send();
        // then
        assertThat(response.status()).as(response.text()).isEqualTo(fault.status());
        contract.check(request.method(), request.address().getPath(), response);
        assertThat(fault.types()).contains(response.json().path("type").asText());
        assertThat(ProblemShape.complaints(fault.status(), response.contentType(), response.json())).isEmpty();
        if (response.status() == 405) {
            assertThat(response.allowed()).as("Allow").isEqualTo(document.methodsAt(request.address().getPath()));
        }
    }
}

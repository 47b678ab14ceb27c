package org.selamat.kit.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import io.restassured.specification.RequestSpecification;

/** Answers that break the document must fail the test that received them, whatever that test itself looks at. */
class ResponseContractTest {

    private static final String JSON = "application/json";
    private static final String THING = "{\"name\":\"lamp\",\"watts\":40}";
    private static final String PROBLEM = """
            {"type":"urn:problem:common:%s","title":"t","status":%d,"detail":"d","instance":"/v1/things/1",
            "traceId":"0af7651916cd43dd8448eb211c80319c"}""";

    private final ResponseContract contract = new ResponseContract(
            OpenApiDocument.of(ContractFiles.yaml("complete-openapi.yaml")));
    private HttpServer server;
    private int status;
    private String contentType;
    private String body;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var bytes = body.getBytes(UTF_8);
                exchange.getRequestBody().readAllBytes();
                if (contentType != null) {
                    exchange.getResponseHeaders().add("Content-Type", contentType);
                }
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAnswerByTheDocumentPasses() {
        passes(200, JSON, THING);
        passes(204, null, "");
        passes(404, ProblemShape.MEDIA_TYPE, PROBLEM.formatted("not-found", 404));
    }

    @Test
    void aRefusalOfThePlatformNeedNotBeDeclared() {
        passes(401, ProblemShape.MEDIA_TYPE, PROBLEM.formatted("unauthenticated", 401));
    }

    @Test
    void aBodyThatBreaksTheSchemaFails() {
        fails(200, JSON, "{\"name\":\"lamp\"}", "watts");
        fails(200, JSON, "{\"name\":\"lamp\",\"watts\":\"40\"}", "watts");
    }

    @Test
    void anUndeclaredStatusFails() {
        fails(201, JSON, THING, "the status isn't declared");
        fails(409, ProblemShape.MEDIA_TYPE, PROBLEM.formatted("conflict", 409), "the status isn't declared");
    }

    @Test
    void anUndeclaredContentTypeFails() {
        fails(200, "text/plain", "lamp", "content type text/plain");
        fails(200, null, "", "declared content");
    }

    @Test
    void anErrorThatIsNoProblemFails() {
        fails(500, "text/html", "{\"error\":\"NullPointerException\"}", "content type is text/html");
        fails(401, ProblemShape.MEDIA_TYPE, PROBLEM.formatted("unauthenticated", 403), "status in the body");
        fails(404, ProblemShape.MEDIA_TYPE, "{\"type\":\"urn:problem:common:not-found\",\"title\":\"t\"}", "traceId");
    }

    private void passes(int answerStatus, String answerType, String answerBody) {
        assertThatCode(() -> put(answerStatus, answerType, answerBody)).doesNotThrowAnyException();
    }

    private void fails(int answerStatus, String answerType, String answerBody, String because) {
        assertThatThrownBy(() -> put(answerStatus, answerType, answerBody)).isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    private void put(int answerStatus, String answerType, String answerBody) {
        status = answerStatus;
        contentType = answerType;
        body = answerBody;
        RequestSpecification request = given().filter(contract).baseUri("http://127.0.0.1").port(server.getAddress().getPort());
        request.contentType(JSON).body(THING).put("/v1/things/1");
    }
}

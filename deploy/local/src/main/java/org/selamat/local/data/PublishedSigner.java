package org.selamat.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A real vaccination certificate from the EU's public test vectors, with its signer and the instant at which it is to be
 * judged:
 * Singapore's first, when {@code ../shared/conformance} lies beside the checkout.
 */
public record PublishedSigner(JsonNode vector) {

    private static final String VECTOR = "../shared/conformance/dgc-testdata/SG/2DCode/raw/1.json";
    private static final String COUNTRY = "SG";

    public static Optional<PublishedSigner> besides(Path checkout) {
        Path file = checkout.resolve(VECTOR).normalize();
        try {
            return Files.exists(file) ? Optional.of(new PublishedSigner(Json.MAPPER.readTree(file.toFile())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of the QR code. */
    public String text() {
        return vector.path("PREFIX").asText();
    }

    /** Puts the signer among the trusted ones, to be judged by its own clock. */
    void writeInto(Path trust) {
        JsonNode context = vector.path("TESTCTX");
        byte[] certificate = Base64.getMimeDecoder().decode(context.path("CERTIFICATE").asText());
        try {
            Files.writeString(trust.resolve("published-sg.json"),
                    Json.MAPPER.writeValueAsString(
                            Map.of("country", COUNTRY, "testClock", context.path("VALIDATIONCLOCK").asText())));
            Files.writeString(trust.resolve("published-sg.pem"), Keys.pem("CERTIFICATE", certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.selamat.gateway.docs;

import java.util.Map;

import io.vertx.core.buffer.Buffer;

/** One file of the documentation, ready to send. */
public record Page(String mediaType, String etag, Buffer content) {

    /** Nothing runs and nothing is fetched but our own style sheet. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static Page of(String mediaType, String text) {
        Buffer content = Buffer.buffer(text);
        return new Page(mediaType, "\"" + Integer.toHexString(content.hashCode()) + "\"", content);
    }

    /** Headers beyond those of every answer. */
    public Map<String, String> headers() {
        return Map.of("Content-Type", mediaType, "ETag", etag, "Cache-Control", "public, max-age=300",
                "Content-Security-Policy",
                CONTENT_SECURITY_POLICY, "Referrer-Policy", "no-referrer");
    }
}

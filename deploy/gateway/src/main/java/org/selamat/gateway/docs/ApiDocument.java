package org.selamat.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The checked-in {@code openapi.yaml} of one service, as it was when this gateway was built. */
record ApiDocument(String service, String text, YamlView root) {

    static Optional<ApiDocument> load(String service) {
        try (InputStream file = ApiDocument.class.getClassLoader()
                .getResourceAsStream("docs/openapi/" + service + "/openapi.yaml")) {
            return file == null ? Optional.empty()
                    : Optional.of(parse(service, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ApiDocument parse(String service, String text) {
        Map<String, Object> root = YamlView.parse(text);
        return new ApiDocument(service, text, new YamlView(root, root));
    }
}

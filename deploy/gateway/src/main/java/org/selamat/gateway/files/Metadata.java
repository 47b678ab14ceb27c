package org.selamat.gateway.files;

import java.util.Map;

/** What a file says about itself. */
record Metadata(String name, Map<String, String> labels, Map<String, String> annotations) {

    static Metadata read(Node metadata) {
        return new Metadata(metadata.text("name"), metadata.textMap("labels"), metadata.textMap("annotations"));
    }
}

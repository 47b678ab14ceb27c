package org.selamat.gateway.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Splits a file into its documents. A key that is there twice is refused: which of the two counts would depend on the reader.
 */
final class YamlDocuments {

    private YamlDocuments() {
    }

    static List<Node> read(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<Node> documents = new ArrayList<>();
        try {
            for (Object document : new Yaml(new SafeConstructor(options)).loadAll(text)) {
                documents.add(node(file, document));
            }
        } catch (YAMLException e) {
            throw new UnsupportedFileException(file, e.getMessage());
        }
        return documents;
    }

    private static Node node(String file, Object document) {
        if (document instanceof Map<?, ?> map) {
            return new Node(file, map);
        }
        throw new UnsupportedFileException(file, "is not a Kubernetes object");
    }
}

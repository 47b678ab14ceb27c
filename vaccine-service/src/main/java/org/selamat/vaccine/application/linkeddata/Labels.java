package org.selamat.vaccine.application.linkeddata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names for blank nodes, in the order in which they were asked for (RDF Dataset Canonicalization 4.6, identifier issuer). */
final class Labels {

    private final String prefix;
    private final Map<String, String> given;

    Labels(String prefix) {
        this(prefix, new LinkedHashMap<>());
    }

    private Labels(String prefix, Map<String, String> given) {
        this.prefix = prefix;
        this.given = given;
    }

    Labels copy() {
        return new Labels(prefix, new LinkedHashMap<>(given));
    }

    boolean has(String blank) {
        return given.containsKey(blank);
    }

    /** The same one again for the same node. */
    String label(String blank) {
        return given.computeIfAbsent(blank, fresh -> "_:" + prefix + given.size());
    }

    List<String> inOrder() {
        return List.copyOf(given.keySet());
    }
}

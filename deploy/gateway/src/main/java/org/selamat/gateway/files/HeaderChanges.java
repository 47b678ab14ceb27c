package org.selamat.gateway.files;

import java.util.List;
import java.util.Map;

/** The header modifier filters: removed, then set, then added. */
public record HeaderChanges(List<String> remove, Map<String, String> set, Map<String, String> add) {

    static final HeaderChanges NONE = new HeaderChanges(List.of(), Map.of(), Map.of());
}

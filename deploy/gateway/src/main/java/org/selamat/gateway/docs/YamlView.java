package org.selamat.gateway.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A forgiving view of a mapping in an OpenAPI document, which follows {@code $ref} on its way: what is missing is empty. */
record YamlView(Map<String, Object> root, Map<String, Object> here) {

    @SuppressWarnings("unchecked")
    static Map<String, Object> parse(String text) {
        DumperOptions dumper = new DumperOptions();
        Object document = new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(dumper), dumper, new PlainDates())
                .load(text);
        return document instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    YamlView at(String field) {
        return view(here.get(field));
    }

    /** Entries in their order, each a view. */
    Map<String, YamlView> entries() {
        Map<String, YamlView> entries = new LinkedHashMap<>();
        here.forEach((key, value) -> entries.put(String.valueOf(key), view(value)));
        return entries;
    }

    List<YamlView> list(String field) {
        List<YamlView> items = new ArrayList<>();
        values(field).forEach(value -> items.add(view(value)));
        return items;
    }

    List<?> values(String field) {
        return here.get(field) instanceof List<?> list ? list : List.of();
    }

    String text(String field) {
        return Optional.ofNullable(here.get(field)).map(String::valueOf).orElse("");
    }

    Optional<Object> value(String field) {
        return Optional.ofNullable(here.get(field));
    }

    boolean isEmpty() {
        return here.isEmpty();
    }

    @SuppressWarnings("unchecked")
    private YamlView view(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return new YamlView(root, Map.of());
        }
        return map.get("$ref") instanceof String reference ? resolve(reference) : new YamlView(root, (Map<String, Object>) map);
    }

    private YamlView resolve(String reference) {
        YamlView found = new YamlView(root, root);
        for (String part : reference.replaceFirst("^#/", "").split("/")) {
            found = found.at(part.replace("~1", "/").replace("~0", "~"));
        }
        return found;
    }

    /** Keeps dates in examples as they are written. */
    private static final class PlainDates extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}

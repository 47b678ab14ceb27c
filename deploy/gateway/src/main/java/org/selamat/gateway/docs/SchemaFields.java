package org.selamat.gateway.docs;

import java.util.ArrayList;
import java.util.List;

import org.selamat.gateway.docs.DocsModel.Field;

/** Lists the fields of a schema, nested ones by dotted names, as deep as people read. */
final class SchemaFields {

    private static final int MAX_DEPTH = 3;

    private SchemaFields() {
    }

    static List<Field> of(YamlView schema) {
        List<Field> fields = new ArrayList<>();
        collect(schema, "", 0, fields);
        return fields;
    }

    private static void collect(YamlView schema, String prefix, int depth, List<Field> fields) {
        if (depth >= MAX_DEPTH) {
            return;
        }
        schema.at("properties").entries().forEach((name, property) -> {
            fields.add(new Field(prefix + name, "", type(property), schema.values("required").contains(name),
                    property.text("description")));
            collect(property, prefix + name + ".", depth + 1, fields);
            collect(property.at("items"), prefix + name + "[].", depth + 1, fields);
        });
        schema.list("allOf").forEach(part -> collect(part, prefix, depth + 1, fields));
    }

    static String type(YamlView schema) {
        if (!schema.values("enum").isEmpty()) {
            return String.join(" | ", schema.values("enum").stream().map(String::valueOf).toList());
        }
        String type = schema.values("type").isEmpty() ? schema.text("type")
                : String.join(" or ", schema.values("type").stream().map(String::valueOf).toList());
        if (type.equals("array")) {
            return "list of " + type(schema.at("items"));
        }
        return schema.text("format").isEmpty() ? type : schema.text("format");
    }
}

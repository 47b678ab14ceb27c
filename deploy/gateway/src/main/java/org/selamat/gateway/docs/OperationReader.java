package org.selamat.gateway.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.selamat.gateway.docs.DocsModel.Answer;
import org.selamat.gateway.docs.DocsModel.Body;
import org.selamat.gateway.docs.DocsModel.Field;
import org.selamat.gateway.docs.DocsModel.Operation;

import io.vertx.core.json.Json;

/** Reads the operations of an OpenAPI document that are for one audience. */
final class OperationReader {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head");

    private OperationReader() {
    }

    static List<Operation> read(ApiDocument document, String audience) {
        List<Operation> operations = new ArrayList<>();
        document.root().at("paths").entries().forEach((path, item) -> item.entries().forEach((method, operation) -> {
            if (METHODS.contains(method) && operation.values("tags").contains(audience)) {
                operations.add(operation(document.service(), path, method, item, operation));
            }
        }));
        return operations;
    }

    private static Operation operation(String service, String path, String method, YamlView item, YamlView operation) {
        List<Field> parameters = new ArrayList<>();
        item.list("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        operation.list("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        List<Answer> answers = new ArrayList<>();
        operation.at("responses").entries()
                .forEach((status, response) -> answers.add(new Answer(status, response.text("description"), body(response))));
        return new Operation(service + "-" + operation.text("operationId"), method.toUpperCase(Locale.ROOT), path,
                operation.text("summary"),
                operation.text("description"), operation.text("deprecated").equals("true"), parameters,
                body(operation.at("requestBody")), answers);
    }

    private static Field parameter(YamlView parameter) {
        return new Field(parameter.text("name"), parameter.text("in"), SchemaFields.type(parameter.at("schema")),
                parameter.text("required").equals("true"), parameter.text("description"));
    }

    private static Body body(YamlView holder) {
        return holder.at("content").entries().entrySet().stream().findFirst()
                .map(media -> body(media.getKey(), media.getValue()))
                .orElse(Body.NONE);
    }

    /** The fields of a problem are the same everywhere, and told once at the top of the page. */
    private static Body body(String mediaType, YamlView media) {
        boolean problem = mediaType.equals("application/problem+json");
        return problem ? new Body(mediaType, List.of(), example(media).orElse(""))
                : new Body(mediaType, SchemaFields.of(media.at("schema")),
                        example(media).or(() -> SchemaExample.of(media.at("schema")).map(OperationReader::pretty)).orElse(""));
    }

    private static Optional<String> example(YamlView media) {
        Optional<Object> named = media.at("examples").entries().values().stream().findFirst()
                .flatMap(example -> example.value("value"));
        return media.value("example").or(() -> named).map(OperationReader::pretty);
    }

    private static String pretty(Object example) {
        if (example instanceof String text) {
            return text;
        }
        return Json.encodePrettily(example);
    }
}

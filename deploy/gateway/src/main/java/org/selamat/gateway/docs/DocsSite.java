package org.selamat.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.selamat.gateway.docs.DocsModel.Service;
import org.selamat.gateway.docs.DocsModel.Tab;
import org.selamat.gateway.files.Door;

import io.quarkus.qute.TemplateInstance;

/** The documentation under {@code /docs}: a tab for each audience, rendered once. */
@Singleton
public class DocsSite {

    private static final List<String> SERVICES = List.of("identity-service", "status-service", "vaccine-service",
            "checkin-service", "helpdesk-service");
    private static final String HTML = "text/html; charset=utf-8";

    private final Map<String, Page> pages = new HashMap<>();

    DocsSite() {
        Map<String, ApiDocument> documents = new HashMap<>();
        SERVICES.forEach(service -> ApiDocument.load(service).ifPresent(document -> documents.put(service, document)));
        List<Tab> tabs = List.of(Door.values()).stream().map(door -> tab(door, documents)).toList();
        tabs.forEach(tab -> pages.put("/docs/" + tab.label(), Page.of(HTML, new docs(tab, tabs).render())));
        pages.put("/docs", pages.get("/docs/" + Door.APP.label()));
        pages.put("/docs/style.css", Page.of("text/css; charset=utf-8", resource("docs/style.css")));
        documents.values().forEach(document -> pages.put("/docs/openapi/" + document.service() + ".yaml",
                Page.of("application/yaml; charset=utf-8", document.text())));
    }

    /** The page at a path. */
    public Optional<Page> page(String path) {
        return path.startsWith("/docs") ? Optional.ofNullable(pages.get(path)) : Optional.empty();
    }

    private static Tab tab(Door door, Map<String, ApiDocument> documents) {
        List<Service> services = SERVICES.stream().map(name -> Optional.ofNullable(documents.get(name))
                .map(document -> new Service(name, false, OperationReader.read(document, door.label())))
                .orElseGet(() -> new Service(name, true, List.of()))).toList();
        return switch (door) {
            case APP -> new Tab(door.label(), "Apps",
                    "For the apps of citizens, residents and travellers. Send the token of the log-in; a guardian sends the dependant’s.",
                    services);
            case PARTNER -> new Tab(door.label(), "Partners",
                    "For airlines, laboratories and vaccination centres. Send a token of your client credentials, and X-Purpose with every read or report about a person.",
                    services);
            case STAFF -> new Tab(door.label(), "Staff",
                    "For officers, agents and auditors. Send the token of your log-in, and X-Purpose; agents also X-Access-Grant. The person sees every read.",
                    services);
            case PUBLIC -> new Tab(door.label(), "Public",
                    "For everyone, without a token: logging in, verifying certificates, and keys.", services);
        };
    }

    private static String resource(String name) {
        try (InputStream file = DocsSite.class.getClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code templates/DocsSite/docs.html}; the name is the template's. */
    record docs(Tab tab, List<Tab> tabs) implements TemplateInstance {
    }
}

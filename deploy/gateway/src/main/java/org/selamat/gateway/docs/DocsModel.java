package org.selamat.gateway.docs;

import java.util.List;
import java.util.Locale;

/** What the documentation page shows. */
public final class DocsModel {

    private DocsModel() {
    }

    /** One tab. */
    public record Tab(String label, String title, String introduction, List<Service> services) {
        /** Services with something to show here, or whose document is missing. */
        public List<Service> shown() {
            return services.stream().filter(service -> service.missing() || !service.operations().isEmpty()).toList();
        }
    }

    /** One service's operations for one audience. */
    public record Service(String name, boolean missing, List<Operation> operations) {
    }

    /** One operation. */
    public record Operation(String id, String method, String path, String summary, String description, boolean deprecated,
            List<Field> parameters, Body request,
            List<Answer> answers) {
        /** Upper case is for machines; style sheets want it low. */
        public String style() {
            return method.toLowerCase(Locale.ROOT);
        }
    }

    /** A parameter or a field of a body; {@code place} is query, path or header for the former. */
    public record Field(String name, String place, String type, boolean required, String description) {
    }

    /** A body, empty when there is none. */
    public record Body(String mediaType, List<Field> fields, String example) {
        static final Body NONE = new Body("", List.of(), "");

        public boolean present() {
            return !mediaType.isEmpty();
        }
    }

    /** One possible answer. */
    public record Answer(String status, String description, Body body) {
    }
}

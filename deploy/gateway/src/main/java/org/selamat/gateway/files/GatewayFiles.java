package org.selamat.gateway.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All files together. */
public record GatewayFiles(List<HttpRoute> routes, List<SecurityPolicy> security, List<TrafficPolicy> traffic,
        ClientPolicy client) {

    static final String POLICY_API_VERSION = "gateway.envoyproxy.io/v1alpha1";

    /**
     * Reads every document.
     *
     * @param documents
     *        YAML text by file name, in the order of their names
     * @throws UnsupportedFileException
     *         for the first thing that isn't supported, naming file, object and field
     */
    public static GatewayFiles read(Map<String, String> documents) {
        Collector collector = new Collector();
        documents.forEach((file, text) -> YamlDocuments.read(file, text).forEach(document -> document.as(collector::add)));
        return collector.files();
    }

    /** Sorts documents by kind. */
    private static final class Collector {
        private final List<HttpRoute> routes = new ArrayList<>();
        private final List<SecurityPolicy> security = new ArrayList<>();
        private final List<TrafficPolicy> traffic = new ArrayList<>();
        private final List<ClientPolicy> client = new ArrayList<>();

        boolean add(Node document) {
            String kind = document.text("kind");
            document.fixed("apiVersion", kind.equals("HTTPRoute") ? HttpRouteReader.API_VERSION : POLICY_API_VERSION);
            Metadata metadata = document.required("metadata", Metadata::read);
            return document.required("spec", kind + " " + metadata.name(), spec -> add(kind, spec, metadata));
        }

        private boolean add(String kind, Node spec, Metadata metadata) {
            return switch (kind) {
                case "HTTPRoute" -> routes.add(HttpRouteReader.read(spec, metadata));
                case "SecurityPolicy" -> security.add(SecurityPolicyReader.read(spec, metadata));
                case "BackendTrafficPolicy" -> traffic.add(TrafficPolicyReader.read(spec, metadata));
                case "ClientTrafficPolicy" -> client.add(ClientPolicyReader.read(spec));
                default -> throw spec.refuse("kind", "'" + kind + "' is not supported");
            };
        }

        GatewayFiles files() {
            if (client.size() != 1) {
                throw new UnsupportedFileException("policies",
                        "there must be exactly one ClientTrafficPolicy, found " + client.size());
            }
            return new GatewayFiles(List.copyOf(routes), List.copyOf(security), List.copyOf(traffic), client.get(0));
        }
    }
}

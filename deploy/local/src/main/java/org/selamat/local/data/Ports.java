package org.selamat.local.data;

import java.util.List;
import java.util.Map;

/** The port plan: every port is the base plus a fixed offset, so that a second copy only moves the base. */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8800;
    /** Distance between the bases of two copies on one machine. */
    public static final int STEP = 100;

    private static final Map<String, Integer> SERVICES = Map.of(
            "gateway", 0, "identity", 1, "status", 2, "vaccine", 3, "checkin", 4, "helpdesk", 5);
    private static final int MANAGEMENT = 10;

    /** HTTP port of a service or of the gateway. */
    public int http(String service) {
        return base + SERVICES.get(service);
    }

    /** Health and metrics of a service or of the gateway. */
    public int management(String service) {
        return http(service) + MANAGEMENT;
    }

    public int keycloak() {
        return base + 20;
    }

    public int keycloakManagement() {
        return base + 21;
    }

    public int inbox() {
        return base + 30;
    }

    public int smtp() {
        return base + 31;
    }

    public int postgres() {
        return base + 40;
    }

    public int kafka() {
        return base + 50;
    }

    public int kafkaController() {
        return base + 51;
    }

    /** The ports a component listens on. */
    public List<Integer> of(String component) {
        return switch (component) {
            case "postgres" -> List.of(postgres());
            case "kafka" -> List.of(kafka(), kafkaController());
            case "keycloak" -> List.of(keycloak(), keycloakManagement());
            case "inbox" -> List.of(inbox(), smtp());
            default -> List.of(http(component), management(component));
        };
    }
}

package org.selamat.kit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The reviewed list of purposes, {@code contracts/purposes.json}, and who may state each: free text can't be reviewed,
 * and would betray third persons.
 */
@Singleton
public class Purposes {

    private final Map<String, Set<Permit>> permits = new TreeMap<>();

    @Inject
    Purposes(ObjectMapper json) {
        this(packaged(json));
    }

    Purposes(JsonNode list) {
        list.forEach(entry -> permits.put(entry.path("code").asText(), permits(entry.path("allowed"))));
        if (permits.isEmpty()) {
            throw new IllegalStateException("contracts/purposes.json lists no purpose");
        }
    }

    /** Whether the caller states a purpose, and one that is theirs to state. */
    public boolean cover(Caller caller) {
        return caller.purpose().filter(code -> allow(code, caller.tenant(), caller.roles())).isPresent();
    }

    /** Whether one of the caller's roles, as its issuer's tenant gave it, may state this purpose. */
    boolean allow(String code, Tenant tenant, Set<String> roles) {
        return permits.getOrDefault(code, Set.of()).stream()
                .anyMatch(permit -> permit.tenant() == tenant && roles.contains(permit.role()));
    }

    /** The codes that such a caller may state. */
    Set<String> codes(Tenant tenant, Set<String> roles) {
        return permits.keySet().stream().filter(code -> allow(code, tenant, roles))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Permit> permits(JsonNode allowed) {
        var all = new HashSet<Permit>();
        allowed.forEach(entry -> entry.path("roles")
                .forEach(role -> all.add(new Permit(Tenant.valueOf(entry.path("tenant").asText()), role.asText()))));
        return all;
    }

    private static JsonNode packaged(ObjectMapper json) {
        try (var list = Thread.currentThread().getContextClassLoader().getResourceAsStream("contracts/purposes.json")) {
            return json.readTree(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Permit(Tenant tenant, String role) {
    }
}

package org.selamat.gateway.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.gateway.files.Target.ByDoor;
import org.selamat.gateway.files.Target.ByName;
import org.selamat.gateway.files.Target.WholeGateway;

/** Reads {@code targetRefs} and {@code targetSelectors} of a policy. */
final class TargetReader {

    private TargetReader() {
    }

    static List<Target> read(Node spec) {
        List<Target> targets = new ArrayList<>(spec.nodes("targetRefs", TargetReader::reference));
        targets.addAll(spec.nodes("targetSelectors", TargetReader::selector));
        if (targets.isEmpty()) {
            throw spec.refuse("targetRefs", "or 'targetSelectors' must name what the policy is for");
        }
        return List.copyOf(targets);
    }

    private static Target reference(Node reference) {
        reference.fixed("group", "gateway.networking.k8s.io");
        String kind = reference.text("kind");
        String name = reference.text("name");
        Optional<String> section = reference.optionalText("sectionName");
        return switch (kind) {
            case "HTTPRoute" -> new ByName(name, section);
            case "Gateway" -> gateway(reference, name, section);
            default -> throw reference.refuse("kind", "'" + kind + "' is not supported");
        };
    }

    private static Target gateway(Node reference, String name, Optional<String> section) {
        if (!name.equals("selamat") || section.isPresent()) {
            throw reference.refuse("name", "must be the gateway 'selamat' as a whole");
        }
        return new WholeGateway();
    }

    private static Target selector(Node selector) {
        selector.fixed("group", "gateway.networking.k8s.io");
        selector.fixed("kind", "HTTPRoute");
        Map<String, String> labels = selector.textMap("matchLabels");
        return Optional.of(labels).filter(map -> map.size() == 1).map(map -> map.get(Door.LABEL)).flatMap(Door::called)
                .map(ByDoor::new)
                .orElseThrow(() -> selector.refuse("matchLabels", "must hold " + Door.LABEL + " and nothing else"));
    }
}

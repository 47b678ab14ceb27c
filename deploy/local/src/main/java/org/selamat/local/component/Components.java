package org.selamat.local.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;

/** Everything that can run, in the order in which it is shown; it stops in the opposite order. */
public final class Components {

    public static final List<String> NAMES = Stream
            .of(List.of("postgres", "kafka", "keycloak", "inbox"), Services.NAMES, List.of("gateway"))
            .flatMap(List::stream)
            .toList();

    private Components() {
    }

    public static List<Component> all(Setting setting, UnprivilegedUser user) {
        var components = new ArrayList<Component>();
        components.add(new PostgreSql(setting, user));
        components.add(
                new KafkaBroker(setting, AsyncApi.topicsIn(setting.checkout().resolve("platform/contracts/asyncapi.yaml"))));
        components.add(new Keycloak(setting));
        components.add(new Inbox(setting));
        components.addAll(new Services(setting).all());
        return components;
    }

    /** The ones asked for and, unasked, what they can't start without; none asked for means all. */
    public static List<Component> withNeeds(List<Component> all, Set<String> wanted) {
        var unknown = wanted.stream().filter(name -> !NAMES.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new UserError(ExitCode.USAGE, "no component " + String.join(", ", unknown),
                    "choose from " + String.join(", ", NAMES));
        }
        if (wanted.isEmpty()) {
            return all;
        }
        Set<String> needed = all.stream()
                .filter(component -> wanted.contains(component.name()))
                .flatMap(component -> Stream.concat(Stream.of(component.name()), component.needs().stream()))
                .collect(Collectors.toSet());
        return all.stream().filter(component -> needed.contains(component.name())).toList();
    }
}

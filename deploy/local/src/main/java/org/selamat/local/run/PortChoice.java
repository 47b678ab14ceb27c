package org.selamat.local.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.component.Components;
import org.selamat.local.data.Ports;
import org.selamat.local.data.State;
import org.selamat.local.host.PortCheck;
import org.selamat.local.host.ProcessTable;

/** Decides on which ports a copy runs: where it ran before, where it was told to, else the first hundred that is free. */
public final class PortChoice {

    private static final int TRIES = 50;

    private final ProcessTable table;
    private final Console console;

    public PortChoice(ProcessTable table, Console console) {
        this.table = table;
        this.console = console;
    }

    /** @param only the components that will run; none means all */
    public int choose(Optional<State> known, Optional<Integer> asked, Set<String> only) {
        int first = asked.or(() -> known.map(State::portBase)).orElse(Ports.DEFAULT_BASE);
        if (asked.isPresent()) {
            List<Integer> taken = taken(first, known, only);
            if (!taken.isEmpty()) {
                throw new UserError(ExitCode.PORT_TAKEN, "port " + taken.get(0) + " is taken",
                        "end the program that holds it, or choose another range: up --port-base " + (first + Ports.STEP));
            }
            return first;
        }
        int base = Stream.iterate(first, candidate -> candidate + Ports.STEP).limit(TRIES)
                .filter(candidate -> taken(candidate, known, only).isEmpty())
                .findFirst()
                .orElseThrow(() -> new UserError(ExitCode.PORT_TAKEN, "no free ports from " + first + " on",
                        "name some: up --port-base N"));
        if (base != first) {
            console.note("ports", "something else listens from " + first + " on, so this copy moves to " + base);
        }
        return base;
    }

    /** Ports that our own running components hold don't count: they are kept, or stopped before their successor starts. */
    private List<Integer> taken(int base, Optional<State> known, Set<String> only) {
        boolean moving = known.map(State::portBase).filter(before -> before == base).isEmpty();
        var ports = new Ports(base);
        return PortCheck.taken(Components.NAMES.stream()
                .filter(name -> only.isEmpty() || only.contains(name))
                .filter(name -> moving || table.alive(name).isEmpty())
                .flatMap(name -> ports.of(name).stream())
                .toList());
    }
}

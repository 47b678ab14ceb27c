package org.selamat.bench.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.selamat.local.client.Suite;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.State;

/**
 * The copy that is measured: one that runs already, or one that is started for the benchmark with data of its own and stopped
 * after it.
 */
public final class RunningSuite {

    private static final List<String> NEEDED = List.of("postgres", "kafka", "identity", "checkin", "vaccine", "gateway");

    private final List<String> needed;
    private final Map<String, String> settings;
    private final Path checkout;
    private final Path data;
    private final Consumer<String> progress;

    public RunningSuite(Path checkout, Path data, Consumer<String> progress) {
        this(checkout, data, NEEDED, Map.of(), progress);
    }

    /** @param settings environment variables for a copy that is started */
    public RunningSuite(Path checkout, Path data, List<String> needed, Map<String, String> settings,
            Consumer<String> progress) {
        this.needed = needed;
        this.settings = settings;
        this.checkout = checkout;
        this.data = data;
        this.progress = progress;
    }

    /** Does the work with a running copy, and leaves the machine as it was found. */
    public <T> T with(SuiteWork<T> work) throws Exception {
        var running = running();
        if (running.isPresent()) {
            return work.on(running.get());
        }
        progress.accept("starting " + String.join(", ", needed) + " with data in " + data);
        try (var own = new OwnCopy(checkout, data, settings)) {
            own.start(needed);
            return work.on(Suite.at(data));
        }
    }

    /** What is done with a copy. */
    public interface SuiteWork<T> {
        T on(Suite suite) throws Exception;
    }

    private Optional<Suite> running() {
        var own = new DataFolder(data);
        if (State.read(own).isEmpty()) {
            return Optional.empty();
        }
        var suite = Suite.at(data);
        return needed.stream().allMatch(component -> suite.process(component).isPresent()) ? Optional.of(suite)
                : Optional.empty();
    }
}

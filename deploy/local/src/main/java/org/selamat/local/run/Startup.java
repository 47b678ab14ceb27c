package org.selamat.local.run;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.selamat.local.component.Component;
import org.selamat.local.data.DataFolder;
import org.selamat.local.host.ProcessTable;

/**
 * Brings all components up. What others need has the machine to itself first, because until it is ready most of the work can't
 * begin; then who has the most to do begins first, and as many start at once as there are processors: with one more the same
 * starts took a sixth more processor time.
 */
public final class Startup {

    private static final int TAIL = 6;
    private static final Comparator<Component> MOST_WORK_FIRST = Comparator.comparing(Component::work).reversed();

    private final DataFolder data;
    private final Console console;
    private final ComponentRun run;

    public Startup(DataFolder data, ProcessTable table, Console console, Clock clock) {
        this.data = data;
        this.console = console;
        this.run = new ComponentRun(data, table, clock);
    }

    /** After this call no process is started any more. */
    void startNothingMore() {
        run.close();
    }

    /** The same of a copy that has its keys. */
    public boolean bringUp(List<Component> components) {
        return bringUp(components, () -> {
        });
    }

    /**
     * True when every component works; what failed has been printed.
     *
     * @param keys what must be done before anything starts that nobody else needs
     */
    public boolean bringUp(List<Component> components, Runnable keys) {
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newCachedThreadPool(Startup::daemon);
        ExecutorService lanes = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()),
                Startup::daemon);
        var madeKeys = CompletableFuture.runAsync(keys, threads);
        var prepared = new HashMap<String, CompletableFuture<Void>>();
        components.forEach(one -> prepared.put(one.name(), CompletableFuture.runAsync(one::prepare, threads)));
        Set<String> needed = components.stream().flatMap(one -> one.needs().stream()).collect(Collectors.toSet());
        var done = new LinkedHashMap<String, CompletableFuture<Void>>();
        components.stream().filter(one -> needed.contains(one.name()))
                .forEach(one -> bringUp(one, List.of(prepared.get(one.name())), done, threads, begin));
        await(done.values());
        await(prepared.values());
        await(List.of(madeKeys));
        components.stream().filter(one -> !needed.contains(one.name())).sorted(MOST_WORK_FIRST)
                .forEach(one -> bringUp(one, List.of(prepared.get(one.name()), madeKeys), done, lanes, begin));
        await(done.values());
        threads.shutdown();
        lanes.shutdown();
        return done.values().stream().noneMatch(CompletableFuture::isCompletedExceptionally)
                && !madeKeys.isCompletedExceptionally();
    }

    private void bringUp(Component component, List<CompletableFuture<Void>> before, Map<String, CompletableFuture<Void>> done,
            Executor lanes, long begin) {
        var all = new ArrayList<>(before);
        component.needs().stream().map(done::get).filter(Objects::nonNull).forEach(all::add);
        done.put(component.name(), CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenRunAsync(() -> start(component, begin), lanes)
                .whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        report(component, failure, brokenNeeds(component, done));
                    }
                }));
    }

    /** Whether they went well is asked elsewhere. */
    private static void await(Collection<CompletableFuture<Void>> futures) {
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).exceptionally(failure -> null).join();
    }

    private void start(Component component, long begin) {
        try {
            var outcome = run.bringUp(component);
            String how = switch (outcome) {
                case STARTED -> "ready after " + since(begin);
                case RESTARTED -> "started anew, ready after " + since(begin);
                case KEPT -> "runs already";
            };
            console.good(component.name(), String.format("%-34s %s", how, console.dim(data.log(component.name()).toString())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<String> brokenNeeds(Component component, Map<String, CompletableFuture<Void>> others) {
        return component.needs().stream()
                .filter(need -> others.containsKey(need) && others.get(need).isCompletedExceptionally()).sorted().toList();
    }

    private void report(Component component, Throwable failure, List<String> brokenNeeds) {
        if (!brokenNeeds.isEmpty()) {
            console.bad(component.name(), "not started, because it needs " + String.join(" and ", brokenNeeds));
            return;
        }
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        console.bad(component.name(), cause.getMessage() + "; see " + data.log(component.name()));
        LogTail.lines(data.log(component.name()), TAIL).forEach(line -> console.line("    " + console.dim(line)));
    }

    private static String since(long begin) {
        return Console.seconds(Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "up");
        thread.setDaemon(true);
        return thread;
    }
}

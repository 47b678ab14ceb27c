package org.selamat.local.run;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.selamat.local.component.Component;
import org.selamat.local.data.DataFolder;
import org.selamat.local.host.ProcessTable;

/**
 * Brings all components up, as many side by side as there are processors. What others need has the machine to itself first:
 * until it is ready most of the work can't begin.
 */
public final class Startup {

    private static final int TAIL = 6;

    private final DataFolder data;
    private final Console console;
    private final ComponentRun run;
    private final Turns turns = new Turns(Math.max(2, Runtime.getRuntime().availableProcessors()));

    public Startup(DataFolder data, ProcessTable table, Console console, Clock clock) {
        this.data = data;
        this.console = console;
        this.run = new ComponentRun(data, table, clock);
    }

    /** After this call no process is started any more. */
    void startNothingMore() {
        run.close();
    }

    /** True when every component works; what failed has been printed. */
    public boolean bringUp(List<Component> components) {
        ExecutorService threads = Executors.newCachedThreadPool(Startup::daemon);
        var done = new LinkedHashMap<String, CompletableFuture<Void>>();
        var failed = new AtomicBoolean();
        Set<String> needed = components.stream().flatMap(component -> component.needs().stream()).collect(Collectors.toSet());
        for (Component component : components) {
            long begin = System.nanoTime();
            var prepared = CompletableFuture.runAsync(component::prepare, threads);
            var ready = CompletableFuture.allOf(waitsFor(component, prepared, done, needed))
                    .thenRunAsync(() -> start(component, begin), threads)
                    .whenComplete((nothing, failure) -> {
                        if (failure != null) {
                            failed.set(true);
                            report(component, failure, brokenNeeds(component, done));
                        }
                    });
            done.put(component.name(), ready);
        }
        CompletableFuture.allOf(done.values().toArray(CompletableFuture[]::new)).exceptionally(failure -> null).join();
        threads.shutdown();
        return !failed.get();
    }

    /** A need that failed is a failure; what merely comes first may fail for itself. */
    private static CompletableFuture<?>[] waitsFor(Component component, CompletableFuture<Void> prepared,
            Map<String, CompletableFuture<Void>> others, Set<String> needed) {
        var all = new ArrayList<CompletableFuture<?>>(List.of(prepared));
        component.needs().stream().map(others::get).filter(Objects::nonNull).forEach(all::add);
        if (!needed.contains(component.name())) {
            needed.stream().map(others::get).filter(Objects::nonNull).map(first -> first.exceptionally(failure -> null))
                    .forEach(all::add);
        }
        return all.toArray(CompletableFuture[]::new);
    }

    private void start(Component component, long begin) {
        try {
            var outcome = inTurn(component);
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

    private ComponentRun.Outcome inTurn(Component component) throws InterruptedException {
        turns.await(component.work());
        try {
            return run.bringUp(component);
        } finally {
            turns.end();
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

package org.selamat.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.client.Suite;
import org.selamat.local.component.Components;
import org.selamat.local.data.Json;
import org.selamat.local.run.Console;
import org.selamat.local.story.MainStory;
import org.selamat.local.story.Stage;
import org.selamat.local.story.Stage.Played;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays the main story. */
@Command(description = "Plays the main story through the gateway with real tokens: a wrong order, from its evidence to the proof that it is undone in every copy."
        + " Each step shows its latency; ends with 0 only if every step held.", footer = { "  deploy/local/demo",
                "  deploy/local/demo --json | jq '.steps[] | select(.millis > 500)'" })
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;
    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Suite suite = Suite.at(data.folder().root());
        Components.NAMES.forEach(suite::running);
        var console = new Console(System.out);
        var stage = new Stage(console, json);
        boolean held = new MainStory(suite, DataOption.checkout(), Clock.systemUTC()).play(stage);
        if (json) {
            print(held, stage.played());
        } else {
            console.line("");
            summary(console, held, stage.played());
        }
        return held ? ExitCode.OK : ExitCode.FAILED;
    }

    private static void summary(Console console, boolean held, List<Played> steps) {
        long millis = steps.stream().mapToLong(Played::millis).sum();
        if (held) {
            console.good("story", steps.size() + " steps held in " + millis / 1000 + " s");
        } else {
            console.bad("story", "step " + steps.size() + " did not hold; deploy/local/logs COMPONENT may say why");
        }
    }

    private static void print(boolean held, List<Played> steps) {
        try {
            System.out.println(Json.MAPPER.writeValueAsString(Map.of("held", held, "steps", steps)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

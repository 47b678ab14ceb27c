package org.selamat.local.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.selamat.local.client.UnexpectedAnswerException;
import org.selamat.local.run.Console;

/** Where steps are played: each is timed, shown and kept; the first that doesn't hold ends the story. */
public final class Stage {

    /** One step as it went. */
    public record Played(String chapter, String step, boolean held, long millis, String detail) {
    }

    private final Console console;
    private final boolean silent;
    private final List<Played> played = new ArrayList<>();
    private String chapter;

    /** @param silent show nothing, because the answer will be JSON */
    public Stage(Console console, boolean silent) {
        this.console = console;
        this.silent = silent;
    }

    void open(String title) {
        chapter = title;
        if (!silent) {
            console.line("");
            console.title(title);
        }
    }

    void step(String what, Runnable action) {
        step(what, () -> {
            action.run();
            return null;
        });
    }

    <T> T step(String what, Supplier<T> action) {
        long begin = System.nanoTime();
        try {
            T result = action.get();
            note(what, true, begin, null);
            return result;
        } catch (UnexpectedAnswerException e) {
            note(what, false, begin, e.getMessage());
            throw new StoryBrokenException(e);
        }
    }

    /** Something that a reader should see, such as a text the citizen got. */
    void say(String text) {
        if (!silent) {
            console.line("      " + console.dim(text));
        }
    }

    public List<Played> played() {
        return List.copyOf(played);
    }

    private void note(String what, boolean held, long begin, String detail) {
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        played.add(new Played(chapter, what, held, millis, detail));
        if (!silent) {
            console.step(held, String.format(Locale.ROOT, "%6d ms  %s", millis, what));
            if (detail != null) {
                console.line("      " + detail);
            }
        }
    }
}

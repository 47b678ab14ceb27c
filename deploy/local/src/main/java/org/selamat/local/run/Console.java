package org.selamat.local.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Lines for people; colours only on a terminal and never when NO_COLOR is set (no-color.org). */
public final class Console {

    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String DIM = "\u001b[2m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean terminal;
    private final boolean colours;

    public Console(PrintStream out) {
        this.out = out;
        this.terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        this.colours = terminal && System.getenv("NO_COLOR") == null;
    }

    public synchronized void line(String text) {
        out.println(text);
    }

    public void good(String subject, String text) {
        marked(GREEN, "✔", subject, text);
    }

    public void bad(String subject, String text) {
        marked(RED, "✘", subject, text);
    }

    public void note(String subject, String text) {
        marked(DIM, "·", subject, text);
    }

    /** A line that the next one overwrites; only on a terminal, elsewhere it would fill the log. */
    public synchronized void progress(String text) {
        if (terminal) {
            out.print("\r\u001b[K" + text);
            out.flush();
        }
    }

    /** A line without a subject. */
    public void step(boolean good, String text) {
        line(good ? colour(GREEN, "✔") + " " + text : colour(RED, "✘") + " " + text);
    }

    public void title(String text) {
        line(colour(BOLD, text));
    }

    public String dim(String text) {
        return colour(DIM, text);
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private void marked(String colour, String mark, String subject, String text) {
        line(colour(colour, mark) + String.format(" %-10s ", subject) + text);
    }

    private String colour(String code, String text) {
        return colours ? code + text + PLAIN : text;
    }
}

package org.selamat.kit.print;

import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;

/**
 * Fixed texts in scripts that no embedded typeface has, drawn once with openly licensed ones: a resource with a line
 * {@code text TAB width TAB path} for each, in 500ths of the type size; the path is the {@code m l q c z} of SVG.
 * {@code org.selamat.kit.testing.DrawOutlines} writes it; how to run that stands in its first lines.
 */
public final class Outlines {

    /** Parts of the type size: enough for a poster, and half a byte less for each number than thousandths. */
    static final float UNITS = 500;
    private static final String COMMENT = "#";

    private final Map<String, Outline> outlines;

    private Outlines(Map<String, Outline> outlines) {
        this.outlines = Map.copyOf(outlines);
    }

    /** @param resource path below the class path root */
    public static Outlines of(String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no outlines " + resource);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Outlines read(BufferedReader lines) {
        var outlines = new HashMap<String, Outline>();
        lines.lines().filter(line -> !line.startsWith(COMMENT)).map(line -> line.split("\t")).forEach(
                part -> outlines.put(part[0], new Outline(part[0], Float.parseFloat(part[1]) / UNITS, path(part[2]))));
        return new Outlines(outlines);
    }

    /** Empty for a text that was changed, or added, since the resource was written. */
    public Optional<Outline> outline(String text) {
        return Optional.ofNullable(outlines.get(text));
    }

    private static Path2D path(String text) {
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        int[] at = { 0, 0 };
        try (var in = new Scanner(text)) {
            while (in.hasNext()) {
                segment(path, in.next(), in, at);
            }
        }
        return path;
    }

    private static void segment(Path2D path, String command, Scanner in, int[] at) {
        switch (command) {
            case "m" -> {
                float[] p = points(in, 1, at);
                path.moveTo(p[0], p[1]);
            }
            case "l" -> {
                float[] p = points(in, 1, at);
                path.lineTo(p[0], p[1]);
            }
            case "q" -> {
                float[] p = points(in, 2, at);
                path.quadTo(p[0], p[1], p[2], p[3]);
            }
            case "c" -> {
                float[] p = points(in, 3, at);
                path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            }
            case "z" -> path.closePath();
            default -> throw new IllegalArgumentException("no command of an outline: " + command);
        }
    }

    /** All of a segment count from where the last one ended. */
    private static float[] points(Scanner in, int many, int[] at) {
        float[] points = new float[2 * many];
        int x = at[0];
        int y = at[1];
        for (int i = 0; i < points.length; i += 2) {
            at[0] = x + in.nextInt();
            at[1] = y + in.nextInt();
            points[i] = at[0] / UNITS;
            points[i + 1] = at[1] / UNITS;
        }
        return points;
    }
}

package org.selamat.local.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.selamat.local.data.Json;

import com.fasterxml.jackson.databind.JsonNode;

/** The last lines of a log, read from its end and made short enough for a terminal. */
public final class LogTail {

    private static final int BYTES = 64 * 1024;
    private static final int WIDTH = 240;
    private static final String CAUSE = "Caused by: ";

    private LogTail() {
    }

    public static List<String> lines(Path log, int count) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - BYTES);
            byte[] end = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size()).stream().map(LogTail::readable).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Services log JSON: what a person wants of it is the message and what was at the bottom of the failure. */
    static String readable(String line) {
        if (!line.startsWith("{")) {
            return cut(line);
        }
        try {
            JsonNode entry = Json.MAPPER.readTree(line);
            String stack = entry.path("stackTrace").asText();
            int cause = stack.lastIndexOf(CAUSE);
            String bottom = cause < 0 ? "" : " <- " + stack.substring(cause + CAUSE.length()).lines().findFirst().orElse("");
            return cut(entry.path("level").asText() + " " + entry.path("message").asText().lines().findFirst().orElse("")
                    + bottom);
        } catch (IOException cutOff) {
            return cut(line);
        }
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
    }
}

package org.selamat.vaccine.rest.scan;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/**
 * A process of its own: what a service keeps in memory beside pictures, and everybody's largest pictures at once, each sent
 * again
 * while others are read. Prints what was read.
 */
final class SmallHeap {

    private static final int TIMES = 2;

    private SmallHeap() {
    }

    /** @param arguments megabytes of other things, and a folder of pictures */
    public static void main(String[] arguments) throws Exception {
        var others = new byte[Integer.parseInt(arguments[0])][1 << 20];
        var scanner = new Scanner((long) (Runtime.getRuntime().maxMemory() * 0.45));
        var senders = Executors.newFixedThreadPool(8, task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        var reading = new ArrayList<Callable<List<String>>>();
        try (var files = Files.list(Path.of(arguments[1]))) {
            for (var file : files.toList()) {
                for (int i = 0; i < TIMES; i++) {
                    reading.add(() -> untilRead(scanner, file));
                }
            }
        }
        for (var read : senders.invokeAll(reading)) {
            System.out.println("READ " + read.get());
        }
        System.out.println("BESIDE " + others.length);
    }

    private static List<String> untilRead(Scanner scanner, Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        while (true) {
            try (var upload = scanner.receive(new ByteArrayInputStream(bytes), bytes.length)) {
                return scanner.texts(upload);
            } catch (Unreadable later) {
                if (later.why() != Why.BUSY && later.why() != Why.TOO_SLOW) {
                    throw new IllegalStateException(file.toString(), later);
                }
                Thread.sleep(50);
            }
        }
    }
}

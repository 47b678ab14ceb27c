package org.selamat.bench.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;

/** How long the disk takes to make 8 KiB (a page of PostgreSQL's log) durable. */
final class Fsync {

    private static final int WRITES = 200;
    private static final int PAGE = 8192;
    private static final double NANOS_PER_MICRO = 1e3;

    private Fsync() {
    }

    static double medianMicros(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = Files.createTempFile(folder, "fsync", ".probe");
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                var micros = new double[WRITES];
                for (int i : IntStream.range(0, WRITES).toArray()) {
                    micros[i] = write(channel);
                }
                return Median.of(micros);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double write(FileChannel channel) throws IOException {
        long begin = System.nanoTime();
        channel.write(ByteBuffer.allocate(PAGE), 0);
        channel.force(false);
        return (System.nanoTime() - begin) / NANOS_PER_MICRO;
    }
}

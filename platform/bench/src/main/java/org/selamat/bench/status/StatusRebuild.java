package org.selamat.bench.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.status.memory.domain.PassengerMemory;
import org.selamat.status.memory.domain.Snapshot;

/** The memory model back from its snapshot, against reading and summing the same bytes and doing nothing with them. */
public final class StatusRebuild implements Benchmark {

    private static final int BUFFER = 1 << 20;

    /** The country; the memory for it is projected from what was measured. */
    private static final long NATION = 38_000_000;
    private static final double GIBIBYTE = 1L << 30;

    private final long persons;
    private final Path folder;

    /** @param persons how many to hold; 38 million need a heap of 14 GiB, because a second copy is loaded */
    public StatusRebuild(long persons, Path folder) {
        this.persons = persons;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "status-rebuild";
    }

    @Override
    public String question() {
        return "the boarding memory loaded from its snapshot, checksum included ÷ the same file read and summed";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        Files.createDirectories(folder);
        var file = folder.resolve("passengers.snapshot");
        var built = build(file, progress);
        Side ours = slice -> perSecond(() -> load(file));
        Side reference = slice -> perSecond(() -> readOnly(file));
        try {
            var pairs = new Pairs(ours, reference, progress).run(budget.dividedBy(2 * (Pairs.COUNT + 1)));
            return new Outcome("persons/s", pairs, "the same file read through one buffer and summed (CRC-32C)", null, 0,
                    notes(built, pairs.stream().mapToDouble(Pairs.Pair::ours).min().orElseThrow()));
        } finally {
            Files.delete(file);
        }
    }

    private Built build(Path file, Consumer<String> progress) throws IOException {
        progress.accept("building the memory of " + persons + " persons");
        var memory = new PassengerMemory(0);
        var people = new SamplePeople();
        long begin = System.nanoTime();
        for (long i = 0; i < persons; i++) {
            people.next(memory);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        begin = System.nanoTime();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            Snapshot.write(memory, Map.of(), channel);
            channel.force(true);
        }
        return new Built((double) memory.bytes() / persons, persons / seconds, (System.nanoTime() - begin) / 1e9,
                (double) Files.size(file) / persons);
    }

    private static List<String> notes(Built built, double slowest) {
        return List.of(
                String.format("%.0f bytes a person in memory, %.0f in the file; %d million persons: %.2f GiB",
                        built.bytesEach(), built.fileBytesEach(), NATION / 1_000_000, built.bytesEach() * NATION / GIBIBYTE),
                String.format("%d million persons from the snapshot at the slowest pair's rate: %.0f s", NATION / 1_000_000,
                        NATION / slowest),
                String.format(
                        "built by %,.0f persons a second, a holder and a status each, one thread, without Kafka and JSON; snapshot written in %.1f s",
                        built.perSecond(), built.writeSeconds()),
                "tags have the sizes of real ones and random content; one person in five has a second document");
    }

    private double perSecond(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return persons * 1e9 / (System.nanoTime() - begin);
    }

    private void load(Path file) {
        try (var channel = FileChannel.open(file)) {
            if (Snapshot.read(channel, channel.size()).memory().size() != persons) {
                throw new IllegalStateException("the snapshot lost somebody");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readOnly(Path file) {
        var sum = new CRC32C();
        var buffer = ByteBuffer.allocateDirect(BUFFER);
        try (var channel = FileChannel.open(file)) {
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                sum.update(buffer);
                buffer.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sum.getValue() == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private record Built(double bytesEach, double perSecond, double writeSeconds, double fileBytesEach) {
    }
}

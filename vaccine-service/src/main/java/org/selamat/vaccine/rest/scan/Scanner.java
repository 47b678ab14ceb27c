package org.selamat.vaccine.rest.scan;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.selamat.vaccine.ScanConfig;
import org.selamat.vaccine.rest.scan.Unreadable.Why;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * Reads pictures and documents on two threads of its own and waits for a few seconds: whoever sends something that takes for
 * ever occupies at most these two, and everything else goes on. What all of them take of the heap is bounded as well, a quarter
 * of
 * it for what is received and the rest for what is read.
 */
@ApplicationScoped
public class Scanner {

    private static final int THREADS = 2;
    private static final int SECONDS = 5;
    /** A photo is read in about a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** The rest of a small heap is what the service needs without any picture. */
    private static final double SHARE_OF_HEAP = 0.45;

    private final ExecutorService threads = new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(),
            task -> {
                var thread = new Thread(task, "code-scanner");
                thread.setDaemon(true);
                return thread;
            });

    private final PictureMemory uploads;
    private final PictureMemory decoding;

    @Inject
    Scanner(ScanConfig config) {
        this(config.memory().map(MemorySize::asLongValue)
                .orElseGet(() -> (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP)));
    }

    Scanner(long memory) {
        uploads = new PictureMemory(memory / 4, Duration.ZERO);
        decoding = new PictureMemory(memory - memory / 4, PATIENCE);
    }

    /** @throws Unreadable as BUSY, before anything is read, while others' pictures fill the memory for them */
    public Upload receive(InputStream body, int length) throws Unreadable {
        return Upload.received(body, length, uploads);
    }

    /** @throws Unreadable also, as BUSY, while both threads or the memory are taken */
    public List<String> texts(Upload upload) throws Unreadable {
        try {
            var reading = threads.submit(() -> CodeScanner.texts(upload.bytes(), decoding));
            try {
                return reading.get(SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                reading.cancel(true);
                throw new Unreadable(Why.TOO_SLOW);
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Unreadable unreadable ? unreadable : new Unreadable(Why.NOT_A_PICTURE);
        } catch (RejectedExecutionException busy) {
            throw new Unreadable(Why.BUSY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Why.TOO_SLOW);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

package org.selamat.vaccine.rest.scan;

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

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/**
 * Reads pictures and documents on two threads of its own and waits for a few seconds: whoever sends something that takes for
 * ever occupies at most these two, and everything else goes on.
 */
@ApplicationScoped
public class Scanner {

    private static final int THREADS = 2;
    private static final int SECONDS = 5;

    private final ExecutorService threads = new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(),
            task -> {
                var thread = new Thread(task, "code-scanner");
                thread.setDaemon(true);
                return thread;
            });

    /** @throws Unreadable also, as TOO_SLOW, while both threads are busy */
    public List<String> texts(byte[] bytes) throws Unreadable {
        try {
            var reading = threads.submit(() -> CodeScanner.texts(bytes));
            try {
                return reading.get(SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                reading.cancel(true);
                throw new Unreadable(Why.TOO_SLOW);
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Unreadable unreadable ? unreadable : new Unreadable(Why.NOT_A_PICTURE);
        } catch (RejectedExecutionException busy) {
            throw new Unreadable(Why.TOO_SLOW);
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

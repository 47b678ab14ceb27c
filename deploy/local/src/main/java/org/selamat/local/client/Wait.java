package org.selamat.local.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks again until there is an answer; what travels through Kafka takes its time. */
public final class Wait {

    private static final long POLL_MILLIS = 50;
    private final Duration patience;

    private Wait(Duration patience) {
        this.patience = patience;
    }

    public static Wait atMost(Duration patience) {
        return new Wait(patience);
    }

    /** @param what is awaited, for the message when it doesn't come */
    public <T> T until(String what, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                throw new UnexpectedAnswerException("waited " + patience.toSeconds() + " s in vain for " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswerException("interrupted");
        }
    }
}

package org.selamat.local.run;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Lets as many programs start at once as there are processors: more would only keep those waiting that others need. Of those
 * that wait the one with the most work goes first, so that what is left for the end is short.
 */
final class Turns {

    private record Waiting(int work, long since) {
    }

    private final Queue<Waiting> waiting = new PriorityQueue<>(
            Comparator.comparing(Waiting::work).reversed().thenComparing(Waiting::since));
    private int free;
    private long arrivals;

    Turns(int processors) {
        this.free = processors;
    }

    /** Waits; {@link #end} must follow. */
    synchronized void await(int work) throws InterruptedException {
        var me = new Waiting(work, arrivals++);
        waiting.add(me);
        try {
            while (free == 0 || waiting.peek() != me) {
                wait();
            }
            free--;
        } finally {
            waiting.remove(me);
            notifyAll();
        }
    }

    synchronized void end() {
        free++;
        notifyAll();
    }
}

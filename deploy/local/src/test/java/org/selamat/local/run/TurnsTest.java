package org.selamat.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(1);
    private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoHasTheMostWorkGoesFirstOfThoseThatWait() throws Exception {
        // given
        turns.await(1);
        var waiting = List.of(begin(3), begin(30), begin(12), begin(12));
        await().until(() -> waiting.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        assertThat(begun).isEmpty();
        // when
        turns.end();
        // then
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(begun).containsExactly(30, 12, 12, 3);
    }

    @Test
    void whoGivesUpWaitingLetsTheNextGo() throws Exception {
        // given
        turns.await(1);
        var impatient = begin(30);
        var next = begin(3);
        await().until(() -> impatient.getState() == Thread.State.WAITING && next.getState() == Thread.State.WAITING);
        // when
        impatient.interrupt();
        impatient.join();
        turns.end();
        // then
        next.join();
        assertThat(begun).containsExactly(3);
    }

    private Thread begin(int work) {
        var thread = new Thread(() -> {
            try {
                turns.await(work);
            } catch (InterruptedException e) {
                return;
            }
            begun.add(work);
            turns.end();
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}

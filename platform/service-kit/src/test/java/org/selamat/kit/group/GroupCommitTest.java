package org.selamat.kit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {

    private final SlowSink sink = new SlowSink();
    private final GroupCommit<Integer, String> groups = new GroupCommit<>("test", sink,
            new GroupCommit.Bounds(300, 100, 1, 1, Duration.ZERO));

    @AfterEach
    void end() throws InterruptedException {
        sink.openForGood();
        groups.close();
    }

    @Test
    void nobodyIsAnsweredBeforeTheCommit() throws Exception {
        // given
        var answer = submit(7);
        sink.awaitArrival();
        // when, then
        assertThat(answer).isNotDone();
        sink.commitOne();
        assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("written 7");
    }

    @Test
    void whoComesWhileAGroupCommitsIsInTheNextOneTogether() throws Exception {
        // given
        submit(0);
        sink.awaitArrival();
        // when
        var others = IntStream.rangeClosed(1, 50).mapToObj(this::submit).toList();
        sink.openForGood();
        others.get(49).get(60, TimeUnit.SECONDS);
        // then
        assertThat(sink.groups()).containsExactly(List.of(0), IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void whoHasTheSameHomeIsAnsweredThereByOneTaskAGroup() throws Exception {
        // given
        submit(0);
        sink.awaitArrival();
        var here = new LinkedBlockingQueue<Runnable>();
        var there = new LinkedBlockingQueue<Runnable>();
        Executor home = here::add;
        var mine = List.of(groups.submit(List.of(1), home).orElseThrow().get(0),
                groups.submit(List.of(2), home).orElseThrow().get(0));
        var theirs = groups.submit(List.of(3), there::add).orElseThrow().get(0);
        // when
        sink.openForGood();
        here.poll(20, TimeUnit.SECONDS).run();
        // then
        assertThat(mine).extracting(answer -> answer.getNow("nothing")).containsExactly("written 1", "written 2");
        assertThat(theirs).isNotDone();
        there.poll(20, TimeUnit.SECONDS).run();
        assertThat(theirs.getNow("nothing")).isEqualTo("written 3");
        assertThat(here).isEmpty();
        assertThat(there).isEmpty();
    }

    @Test
    void whoComesOnTheHeelsOfAGroupWaitsForOthersUntilTheyAreEnough() throws Exception {
        // given: a crowd that has just been written, and an hour to gather the next one
        try (var patient = patient(3)) {
            patient.submit(List.of(1));
            sink.awaitArrival();
            var crowd = last(patient.submit(List.of(2, 3, 4, 5, 6)));
            sink.openForGood();
            crowd.get(20, TimeUnit.SECONDS);
            // when
            var early = List.of(last(patient.submit(List.of(7))), last(patient.submit(List.of(8))));
            last(patient.submit(List.of(9))).get(20, TimeUnit.SECONDS);
            // then
            assertThat(early).allMatch(CompletableFuture::isDone);
            assertThat(sink.groups()).containsExactly(List.of(1), List.of(2, 3, 4, 5, 6), List.of(7, 8, 9));
        }
    }

    @Test
    void aCrowdThatIsAllThereWaitsForNobodyElse() throws Exception {
        // given: two who come again and again, a hundred would be enough, and an hour to gather them
        sink.openForGood();
        try (var patient = patient(100)) {
            for (int i = 0; i < 10; i++) {
                // when
                var one = last(patient.submit(List.of(i)));
                var other = last(patient.submit(List.of(10 + i)));
                // then
                one.get(20, TimeUnit.SECONDS);
                other.get(20, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void aCrowdThatIsGoneIsWaitedForAFewTimes() throws Exception {
        // given
        sink.openForGood();
        try (var brief = new GroupCommit<Integer, String>("brief", sink,
                new GroupCommit.Bounds(300, 100, 1, 100, Duration.ofMillis(50)))) {
            last(brief.submit(IntStream.range(0, 90).boxed().toList())).get(20, TimeUnit.SECONDS);
            // when: one comes alone now, so often that the crowd is forgotten
            long begin = System.nanoTime();
            for (int i = 0; i < 200; i++) {
                last(brief.submit(List.of(i))).get(20, TimeUnit.SECONDS);
            }
            // then: nobody waited for it after about twenty times
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(200 * 50 / 2));
        }
    }

    private GroupCommit<Integer, String> patient(int enough) {
        return new GroupCommit<>("patient", sink, new GroupCommit.Bounds(300, 100, 1, enough, Duration.ofHours(1)));
    }

    private static CompletableFuture<String> last(Optional<List<CompletableFuture<String>>> answers) {
        return answers.orElseThrow().get(answers.orElseThrow().size() - 1);
    }

    @Test
    void whoComesAloneWaitsNoLongerThanIsGathered() throws Exception {
        // given
        sink.openForGood();
        try (var brief = new GroupCommit<Integer, String>("brief", sink,
                new GroupCommit.Bounds(300, 100, 1, 3, Duration.ofMillis(5)))) {
            // when, then
            for (int i = 0; i < 10; i++) {
                assertThat(brief.submit(List.of(i), Runnable::run).orElseThrow().get(0).get(20, TimeUnit.SECONDS))
                        .isEqualTo("written " + i);
            }
        }
    }

    @Test
    void aWriterThatHangsIsHelpedAndOneThatKeepsUpWritesAlone() throws Exception {
        // given
        var hanging = new CountDownLatch(1);
        var writing = new ConcurrentLinkedQueue<String>();
        try (var pair = new GroupCommit<Integer, String>("pair", new GroupCommit.Sink<>() {
            @Override
            public List<String> write(List<Integer> group) {
                writing.add(Thread.currentThread().getName());
                if (group.contains(-1)) {
                    hold(hanging);
                }
                return group.stream().map(item -> "written " + item).toList();
            }

            @Override
            public boolean mayBeOneItem(RuntimeException failure) {
                return false;
            }
        }, new GroupCommit.Bounds(300, 100, 2, 1, Duration.ZERO))) {
            // when: the first group never ends
            var stuck = pair.submit(List.of(-1), Runnable::run).orElseThrow().get(0);
            await().until(() -> !writing.isEmpty());
            // then
            assertThat(pair.submit(List.of(1), Runnable::run).orElseThrow().get(0).get(20, TimeUnit.SECONDS))
                    .isEqualTo("written 1");
            assertThat(stuck).isNotDone();
            hanging.countDown();
            stuck.get(20, TimeUnit.SECONDS);
            assertThat(Set.copyOf(writing)).containsExactlyInAnyOrder("pair-0", "pair-1");
        }
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatDoesNotFitIsTurnedAwayAtOnceAndWhole() {
        // given
        submitAll(0, 290);
        // when, then
        assertThat(groups.submit(IntStream.range(1000, 1011).boxed().toList(), Runnable::run)).isEmpty();
        assertThat(groups.size()).isEqualTo(290);
        assertThat(groups.submit(IntStream.range(1000, 1010).boxed().toList(), Runnable::run)).isPresent();
        assertThat(groups.submit(List.of(1), Runnable::run)).isEmpty();
    }

    @Test
    void oneItemThatCanNotBeWrittenFailsAloneAndTheOthersOfItsGroupAreWrittenOnce() throws Exception {
        // given
        submit(0);
        sink.awaitArrival();
        var answers = IntStream.rangeClosed(1, 60).map(i -> i == 17 || i == 42 ? -i : i).mapToObj(this::submit).toList();
        // when
        sink.openForGood();
        // then
        for (int i = 1; i <= 60; i++) {
            var answer = answers.get(i - 1);
            if (i == 17 || i == 42) {
                assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS)).hasRootCauseMessage("bad item");
            } else {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("written " + i);
            }
        }
        assertThat(sink.written()).doesNotHaveDuplicates().hasSize(59);
    }

    @Test
    void aDatabaseThatIsAwayFailsTheWholeGroupWithOneTry() throws Exception {
        // given
        sink.breakDown();
        submit(0);
        sink.awaitArrival();
        var answers = IntStream.rangeClosed(1, 60).mapToObj(this::submit).toList();
        // when
        sink.openForGood();
        // then
        for (var answer : answers) {
            assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS)).hasRootCauseMessage("away");
        }
        assertThat(sink.groups()).hasSize(2);
        assertThat(groups.size()).isZero();
    }

    @Test
    void atThreeTimesTheCapacityTheSinkStaysFullyUsedAndTheMemoryBounded() throws Exception {
        // given: the sink takes 100 a tick, and 300 come
        int ticks = 50;
        var taken = new ArrayList<CompletableFuture<String>>();
        submitAll(0, 100);
        sink.awaitArrival();
        // when
        for (int tick = 1; tick <= ticks; tick++) {
            for (int i = 0; i < 300; i++) {
                groups.submit(List.of(tick * 1000 + i), Runnable::run).ifPresent(answers -> taken.add(answers.get(0)));
                assertThat(groups.size()).isLessThanOrEqualTo(300);
            }
            sink.commitOne();
            sink.awaitArrival();
        }
        // then
        assertThat(sink.written().size()).isGreaterThanOrEqualTo((int) (0.9 * 100 * ticks));
        // and when the rush is over, all that were let in are answered within the time of three groups
        for (int i = 0; i < 3; i++) {
            sink.commitOne();
        }
        for (var answer : taken) {
            answer.get(60, TimeUnit.SECONDS);
        }
        assertThat(sink.written()).doesNotHaveDuplicates().hasSize(taken.size() + 100);
    }

    @Test
    void closingWritesWhatIsInsideAndLetsNobodyIn() throws Exception {
        // given
        var answer = submit(1);
        sink.openForGood();
        // when
        groups.close();
        // then
        assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("written 1");
        assertThat(groups.submit(List.of(2), Runnable::run)).isEmpty();
    }

    private CompletableFuture<String> submit(int item) {
        return groups.submit(List.of(item), Runnable::run).orElseThrow().get(0);
    }

    private void submitAll(int from, int count) {
        assertThat(groups.submit(IntStream.range(from, from + count).boxed().toList(), Runnable::run)).isPresent();
    }
}

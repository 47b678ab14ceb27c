package org.selamat.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selamat.local.run.Console;
import org.selamat.local.story.MainStory;
import org.selamat.local.story.Stage;

/**
 * The story that the project exists for, from a wrong order to the proof that it is undone in every copy, then its path with
 * Kafka stopped in the middle: the chapters that {@code deploy/local/demo} plays.
 */
@Order(1)
@ExtendWith(RunningSuite.class)
class MainStoryIT {

    /** Fewer would mean that a chapter was lost. */
    private static final int LEAST_STEPS = 40;

    @TestFactory
    Stream<DynamicTest> everyStepOfTheMainStoryHolds() {
        // given
        var stage = new Stage(new Console(System.out), false);
        var story = new MainStory(RunningSuite.suite(), RunningSuite.checkout(), Clock.systemUTC());
        // when
        var held = story.play(stage);
        // then
        return Stream.concat(stage.played().stream().map(MainStoryIT::held),
                Stream.of(dynamicTest("the story came to its end", () -> {
                    assertThat(held).isTrue();
                    assertThat(stage.played()).hasSizeGreaterThanOrEqualTo(LEAST_STEPS);
                })));
    }

    private static DynamicTest held(Stage.Played step) {
        var name = step.chapter() + ": " + step.step();
        return dynamicTest(name, () -> assertThat(step.held()).as(name + ": " + step.detail()).isTrue());
    }
}

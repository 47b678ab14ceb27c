package org.selamat.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;

@ServiceTest
class ScheduledWorkTest {

    @Inject
    BeanManager beans;

    @Inject
    Scheduler scheduler;

    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    /** Of all that listen to the end only this one is told, so that the application goes on. */
    @Test
    void nothingBeginsByTheClockOnceTheServiceIsAskedToStop() {
        // given
        var asked = new ShutdownEvent();
        var observer = beans.resolveObserverMethods(asked).stream()
                .filter(one -> one.getBeanClass().equals(ScheduledWork.class)).findFirst().orElseThrow();
        assertThat(scheduler.isRunning()).isTrue();
        // when
        observer.notify(asked);
        // then
        assertThat(scheduler.isRunning()).isFalse();
    }
}

package org.selamat.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReconciliationTest {

    @Test
    void holds_only_when_every_check_in_is_everywhere_once() {
        assertThat(new Reconciliation(10, 10, 0, 10, 10, 10, 0, 0, 0).holds()).isTrue();
        assertThat(new Reconciliation(10, 9, 0, 9, 9, 9, 0, 0, 0).holds()).as("one was never acknowledged").isFalse();
        assertThat(new Reconciliation(10, 9, 1, 9, 9, 9, 0, 0, 0).holds()).as("one was refused").isFalse();
        assertThat(new Reconciliation(10, 10, 0, 9, 10, 9, 1, 0, 0).holds()).as("one was lost").isFalse();
        assertThat(new Reconciliation(10, 10, 0, 10, 9, 10, 0, 1, 0).holds()).as("one was never told").isFalse();
        assertThat(new Reconciliation(10, 10, 0, 10, 10, 10, 0, 0, 1).holds()).as("one was told twice").isFalse();
        assertThat(new Reconciliation(10, 10, 0, 10, 10, 11, 0, 0, 0).holds()).as("one is there that nobody sent").isFalse();
    }
}

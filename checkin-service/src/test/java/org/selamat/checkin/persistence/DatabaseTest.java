package org.selamat.checkin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class DatabaseTest {

    private static final String FORGET = "INSERT INTO visit_deletion (id, deleted_at) VALUES (?, ?)";

    @Inject
    Database database;

    @Test
    void whatIsRefusedIsLoggedWithoutTheRow() {
        // given
        var id = UUID.randomUUID();
        database.update(FORGET, id, Instant.now());
        // when
        var refused = catchThrowable(() -> database.update(FORGET, id, Instant.now()));
        // then
        assertThat(refused).isInstanceOf(DatabaseException.class).hasMessageContaining("visit_deletion_pkey");
        assertThat(refused).hasMessageNotContaining(id.toString());
    }
}

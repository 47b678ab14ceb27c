package org.selamat.identity.account.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.Destination;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.sealing.domain.Column;
import org.selamat.kit.id.Uuids;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class HandleRepository implements PanacheRepositoryBase<HandleEntity, UUID> {

    private final Vault vault;
    private final Clock clock;

    HandleRepository(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    Optional<UUID> accountOf(Destination destination) {
        return find("blindIndex", vault.index(destination)).firstResultOptional().map(handle -> handle.accountId);
    }

    void add(UUID account, Destination destination, Instant verifiedAt) {
        var handle = new HandleEntity();
        handle.id = Uuids.v7(clock);
        handle.accountId = account;
        handle.channel = destination.channel();
        handle.blindIndex = vault.index(destination);
        handle.destination = vault.seal(account, Column.HANDLE_DESTINATION, destination.value());
        handle.verifiedAt = verifiedAt;
        persist(handle);
    }

    List<Destination> of(UUID account) {
        return list("accountId = ?1 order by verifiedAt desc", account).stream().map(this::opened).toList();
    }

    private Destination opened(HandleEntity handle) {
        return new Destination(handle.channel,
                vault.unseal(handle.accountId, Column.HANDLE_DESTINATION, handle.destination));
    }
}

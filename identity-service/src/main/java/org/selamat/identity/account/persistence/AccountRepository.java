package org.selamat.identity.account.persistence;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.identity.account.domain.Account;
import org.selamat.identity.account.domain.AccountId;
import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.Language;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.SamePerson;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.kit.id.Uuids;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<AccountEntity, UUID>, Accounts {

    private final HandleRepository handles;
    private final SamePerson same;
    private final Vault vault;

    AccountRepository(HandleRepository handles, SamePerson same, Vault vault) {
        this.handles = handles;
        this.same = same;
        this.vault = vault;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return findByIdOptional(id.value()).map(this::known);
    }

    @Override
    public Optional<Account> hold(AccountId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(this::known);
    }

    @Override
    public List<Account> of(PersonId person) {
        return same.partsOf(person).stream().flatMap(part -> list("personId", part).stream()).map(this::known).toList();
    }

    @Override
    public Account forProven(Destination destination, Language language, Instant at) {
        lock(destination);
        var account = handles.accountOf(destination).map(this::findById).orElseGet(() -> opened(destination, language, at));
        return known(account);
    }

    @Override
    public void assign(AccountId id, PersonId person) {
        findById(id.value()).personId = person.value();
    }

    @Override
    public List<Destination> destinations(AccountId id) {
        return handles.of(id.value());
    }

    /** Under the person that it stands for, after a merge the survivor. */
    private Account known(AccountEntity account) {
        return account.toDomain(same::survivorOf);
    }

    private AccountEntity opened(Destination destination, Language language, Instant at) {
        var account = new AccountEntity();
        account.id = Uuids.random();
        account.language = language;
        account.createdAt = at;
        persist(account);
        vault.open(account.id);
        handles.add(account.id, destination, at);
        return account;
    }

    /** Two devices may prove one new destination at the same moment; the second waits and finds the first one's account. */
    private void lock(Destination destination) {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, ByteBuffer.wrap(vault.index(destination)).getLong()).getSingleResult();
    }
}

package org.selamat.identity.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.Language;
import org.selamat.identity.domain.PersonId;

/** All accounts with their verified handles. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    /** As {@link #find}, and nobody else registers with this account until the transaction ends. */
    Optional<Account> hold(AccountId id);

    /** The person's own account, and those of records that were merged into theirs; empty for dependants. */
    List<Account> of(PersonId person);

    /**
     * The account that a proven destination leads to, made if nobody had proven it before. Two proofs at the same moment
     * find the same account.
     */
    Account forProven(Destination destination, Language language, Instant at);

    /** Binds a held account to its person. */
    void assign(AccountId id, PersonId person);

    /** Where the account can be written to, the most recently proven first. */
    List<Destination> destinations(AccountId id);
}

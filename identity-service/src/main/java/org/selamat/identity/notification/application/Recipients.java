package org.selamat.identity.notification.application;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.account.domain.Account;
import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.notification.domain.CodeSource;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Code;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;
import org.selamat.identity.notification.domain.Recipient;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Delegations;
import org.selamat.identity.person.domain.Persons;

/** Finds whom to write to: the challenged destination, the person's own contact, or the contact of who acts for them. */
@ApplicationScoped
class Recipients {

    private final CodeSource codes;
    private final Accounts accounts;
    private final Persons persons;
    private final Delegations delegations;
    private final Clock clock;

    Recipients(CodeSource codes, Accounts accounts, Persons persons, Delegations delegations, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.persons = persons;
        this.delegations = delegations;
        this.clock = clock;
    }

    Optional<Recipient> of(OutgoingMessage message) {
        return message.content() instanceof Code code ? codes.recipient(code.challenge())
                : reader(((Notice) message.content()).person());
    }

    private Optional<Recipient> reader(PersonId person) {
        var now = clock.instant();
        var guardians = delegations.over(person).stream().filter(d -> d.inForce(now)).map(Delegation::guardian);
        return Stream.concat(Stream.of(person), guardians).flatMap(reader -> accounts.of(reader).stream())
                .flatMap(account -> recipient(account).stream()).findFirst();
    }

    private Optional<Recipient> recipient(Account account) {
        var language = account.person().flatMap(persons::find).map(person -> person.language()).orElse(account.language());
        return accounts.destinations(account.id()).stream().findFirst().map(to -> Recipient.of(to, language));
    }
}

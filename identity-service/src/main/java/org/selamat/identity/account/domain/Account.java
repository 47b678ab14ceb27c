package org.selamat.identity.account.domain;

import java.util.Optional;

import org.selamat.identity.domain.Language;
import org.selamat.identity.domain.PersonId;

/** An account, the language its owner chose at sign-in, and the person it belongs to once registered. */
public record Account(AccountId id, Language language, Optional<PersonId> person) {
}

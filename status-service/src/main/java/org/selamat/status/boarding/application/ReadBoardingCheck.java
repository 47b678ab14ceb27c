package org.selamat.status.boarding.application;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;

/** An airline reads the answer that holds now, to a question of its own. */
@ApplicationScoped
public class ReadBoardingCheck {

    private final BoardingChecks checks;
    private final AccessRecords accesses;

    ReadBoardingCheck(BoardingChecks checks, AccessRecords accesses) {
        this.checks = checks;
        this.accesses = accesses;
    }

    @Transactional
    public Optional<BoardingCheck> find(UUID id, String airline) {
        Optional<BoardingCheck> own = checks.find(id).filter(check -> check.flight().airline().equals(airline));
        own.flatMap(BoardingCheck::person)
                .ifPresent(person -> accesses.record(Access.read("status.boarding", person.value(), "decision")));
        return own;
    }
}

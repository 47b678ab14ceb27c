package org.selamat.status.person.application;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.PersonRegister;

/** Notes who exists and by which documents they are found. It has no way to a status: identity can't move health. */
@ApplicationScoped
public class RegisterPerson {

    private final PersonRegister register;

    RegisterPerson(PersonRegister register) {
        this.register = register;
    }

    @Transactional(TxType.MANDATORY)
    public void register(Holder holder, Set<DocumentIndex> documents) {
        register.put(holder, documents);
    }
}

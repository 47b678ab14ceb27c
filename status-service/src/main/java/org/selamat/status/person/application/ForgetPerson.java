package org.selamat.status.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.PersonRegister;

/**
 * Ends every way from a document or a name to a person. Evidence, orders and decisions stay under an id that leads to nobody:
 * the law on communicable diseases wants them kept, and what others were told rests on them.
 */
@ApplicationScoped
public class ForgetPerson {

    private final PersonRegister register;

    ForgetPerson(PersonRegister register) {
        this.register = register;
    }

    @Transactional(TxType.MANDATORY)
    public void forget(PersonId person) {
        register.forget(person);
    }
}

package org.selamat.identity.person.persistence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.FormerNames;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.sealing.domain.Column;
import org.selamat.kit.id.Uuids;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class FormerNameRepository implements PanacheRepositoryBase<FormerNameEntity, UUID>, FormerNames {

    /** Enough for a birth name, a married name and a corrected spelling. */
    private static final int LATEST = 3;

    private final Vault vault;
    private final Clock clock;

    FormerNameRepository(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void add(PersonId person, PersonName name) {
        var entity = new FormerNameEntity();
        entity.id = Uuids.v7(clock);
        entity.personId = person.value();
        entity.name = vault.seal(entity.personId, Column.PERSON_FORMER_NAME, name.full());
        entity.givenUpAt = clock.instant();
        persist(entity);
    }

    @Override
    public List<PersonName> of(PersonId person) {
        return find("personId = ?1 order by id desc", person.value()).page(0, LATEST).stream()
                .map(entity -> new PersonName(vault.unseal(entity.personId, Column.PERSON_FORMER_NAME, entity.name))).toList();
    }
}

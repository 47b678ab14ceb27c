package org.selamat.vaccine.application.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.registry.Centre;
import org.selamat.vaccine.domain.registry.Centres;
import org.selamat.vaccine.domain.registry.Lot;

/** Takes over a register of centres and lots at the start of a deployment. Repeating it changes nothing. */
@ApplicationScoped
public class TakeOverRegistry {

    private final Centres centres;
    private final KeepLots lots;

    TakeOverRegistry(Centres centres, KeepLots lots) {
        this.centres = centres;
        this.lots = lots;
    }

    @Transactional
    public void takeOver(RegistryFile file) {
        file.centres().stream().filter(entry -> centres.find(entry.id()).isEmpty()).forEach(
                entry -> centres.put(new Centre(entry.id(), entry.name(), entry.openedOn(), entry.closedOn(), 1)));
        file.lots().forEach(entry -> lots.keep(entry.product(), entry.number(),
                new Lot.Days(entry.releasedOn(), entry.expiresOn())));
    }
}

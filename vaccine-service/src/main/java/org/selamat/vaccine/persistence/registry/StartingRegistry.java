package org.selamat.vaccine.persistence.registry;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.registry.RegistryFile;
import org.selamat.vaccine.application.registry.TakeOverRegistry;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;

/** Reads the register that a deployment starts with, once the database is there. */
@ApplicationScoped
class StartingRegistry {

    private static final Logger LOG = Logger.getLogger(StartingRegistry.class);

    private final VaccineConfig config;
    private final TakeOverRegistry takeOver;
    private final ObjectMapper json;

    StartingRegistry(VaccineConfig config, TakeOverRegistry takeOver, ObjectMapper json) {
        this.config = config;
        this.takeOver = takeOver;
        this.json = json;
    }

    /** @throws IllegalStateException naming the file that can't be read */
    void read(@Observes StartupEvent started) {
        config.registryFile().ifPresent(file -> {
            try {
                var register = json.readValue(file.toFile(), RegistryFile.class);
                takeOver.takeOver(register);
                LOG.infof("register %s: %d centres, %d lots", file, register.centres().size(), register.lots().size());
            } catch (IOException unreadable) {
                throw new IllegalStateException(file + " must hold {\"centres\": […], \"lots\": […]} as README.md says",
                        unreadable);
            }
        });
    }
}

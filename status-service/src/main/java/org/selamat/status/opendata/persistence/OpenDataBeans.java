package org.selamat.status.opendata.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.status.opendata.domain.Catalogue;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Gives the packaged catalogue to whoever publishes or describes it. */
@ApplicationScoped
public class OpenDataBeans {

    @Produces
    @Singleton
    Catalogue catalogue() {
        return packaged();
    }

    public static Catalogue packaged() {
        try (var file = OpenDataBeans.class.getResourceAsStream("/open-data/datasets.json")) {
            return JsonMapper.builder().build().readValue(file, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("/open-data/datasets.json is unreadable", e);
        }
    }
}

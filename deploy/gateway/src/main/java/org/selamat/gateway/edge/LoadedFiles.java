package org.selamat.gateway.edge;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.gateway.GatewayConfig;
import org.selamat.gateway.files.FileSource;
import org.selamat.gateway.files.GatewayFiles;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/** Reads the files once, at start. */
@Singleton
class LoadedFiles implements HttpServerOptionsCustomizer {

    private final GatewayFiles files;

    LoadedFiles(GatewayConfig config) {
        this.files = GatewayFiles.read(FileSource.load(config.files()));
    }

    @Produces
    @Singleton
    GatewayFiles files() {
        return files;
    }

    /** The server's idle time is the client policy's. */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setIdleTimeout((int) files.client().idle().toSeconds())
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }
}

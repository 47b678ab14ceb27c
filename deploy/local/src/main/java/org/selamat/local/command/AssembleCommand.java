package org.selamat.local.command;

import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.component.KeycloakImage;
import org.selamat.local.component.PostgresDistribution;
import org.selamat.local.host.Jdks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The last step of the launcher's build, run by Maven: what every first start would do again otherwise. */
@Command(description = "Unpacks PostgreSQL and Keycloak, and optimises Keycloak for PostgreSQL, once per checkout and version.", hidden = true)
public final class AssembleCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;

    @Override
    public Integer call() {
        new PostgresDistribution(DataOption.checkout()).unpackOnce();
        var image = new KeycloakImage(DataOption.checkout());
        if (!image.exists()) {
            System.out.println("Optimising Keycloak (log: deploy/local/target/keycloak.log)");
            image.assemble(Jdks.newest());
        }
        return ExitCode.OK;
    }
}

package org.selamat.local.command;

import java.time.Clock;
import java.util.concurrent.Callable;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.client.PartnerLogin;
import org.selamat.local.client.StaffLogin;
import org.selamat.local.client.Suite;
import org.selamat.local.client.UnexpectedAnswerException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an access token. */
@Command(description = "Logs a member of staff (password and one-time code) or a partner (signed assertion) in and prints the access token, valid for up to"
        + " five minutes. Citizens log in with a code from the inbox; deploy/local/demo shows how.", footer = {
                "  deploy/local/token officer1", "  curl -H \"Authorization: Bearer $(deploy/local/token airline-mh)\" …" })
public final class TokenCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Mixin
    private DataOption data;
    @Parameters(paramLabel = "WHO", description = "officer1, officer2, agent1, approver1, auditor1, airline-mh, airline-ak, lab-kl1 or centre-kl1.")
    private String who;

    @Override
    public Integer call() {
        Suite suite = Suite.at(data.folder().root()).running("keycloak");
        try {
            System.out.println(token(suite));
            return ExitCode.OK;
        } catch (UnexpectedAnswerException e) {
            throw new UserError(ExitCode.FAILED, who + " could not log in", e.getMessage());
        }
    }

    private String token(Suite suite) {
        if (StaffLogin.USERS.contains(who)) {
            return new StaffLogin(suite, Clock.systemUTC()).token(who);
        }
        if (PartnerLogin.CLIENTS.contains(who)) {
            return new PartnerLogin(suite, Clock.systemUTC()).token(who);
        }
        throw new UserError(ExitCode.USAGE, "nobody is called " + who,
                "choose from " + String.join(", ", StaffLogin.USERS) + ", " + String.join(", ", PartnerLogin.CLIENTS));
    }
}

package org.selamat.local.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.inbox.InboxServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The inbox process; {@code up} starts it. */
@Command(description = "Serves the inbox in the foreground; deploy/local/up starts it by itself. Reads SELAMAT_SMS_TOKEN.")
public final class InboxCommand implements Callable<Integer> {

    @Mixin
    private Documented documented;
    @Option(names = "--http", required = true, paramLabel = "PORT", description = "Page, messages and SMS API.")
    private int http;
    @Option(names = "--smtp", required = true, paramLabel = "PORT", description = "Mail.")
    private int smtp;

    @Override
    public Integer call() throws InterruptedException {
        String token = System.getenv("SELAMAT_SMS_TOKEN");
        if (token == null || token.isBlank()) {
            throw new UserError(ExitCode.PREREQUISITE, "SELAMAT_SMS_TOKEN is not set", "set what senders of SMS must show");
        }
        var server = new InboxServer(http, smtp, token, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close"));
        server.start();
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }
}

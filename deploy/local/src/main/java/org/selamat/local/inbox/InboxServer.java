package org.selamat.local.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

/** SMTP server and HTTP server over one list of messages, on loopback only. */
public final class InboxServer implements AutoCloseable {

    private static final int THREADS = 4;

    private final HttpServer http;
    private final MailServer mail;

    /** @param smsToken what a sender of SMS must show, as it must to a real provider */
    public InboxServer(int httpPort, int smtpPort, String smsToken, Clock clock) {
        var messages = new InboxMessages(clock);
        this.mail = new MailServer(smtpPort, messages);
        this.http = create(httpPort);
        http.createContext("/", new PageHandler());
        http.createContext("/messages", new MessagesHandler(messages));
        http.createContext("/sms", new SmsHandler(messages, smsToken));
        http.createContext("/health", exchange -> Exchanges.answer(exchange, 200, "application/json", "{\"status\":\"UP\"}"));
        http.setExecutor(Executors.newFixedThreadPool(THREADS));
    }

    public void start() {
        mail.start();
        http.start();
    }

    public int httpPort() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        mail.stop();
    }

    private static HttpServer create(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
    }
}

package org.selamat.local.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.local.client.Answer;
import org.selamat.local.client.Api;

class InboxServerTest {

    private static final String TOKEN = "a-token";
    private InboxServer server;
    private int smtp;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            smtp = socket.getLocalPort();
        }
        server = new InboxServer(0, smtp, TOKEN, Clock.systemUTC());
        server.start();
        api = new Api(URI.create("http://127.0.0.1:" + server.httpPort()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shows_sms_and_mail_together_newest_first() throws MessagingException {
        // when
        sms(TOKEN, Map.of("to", "+60123456789", "text", "12345678 is your code"));
        mail("siti@example.org", "Your code", "87654321 is your code");

        // then
        var messages = api.get("/messages").send().expect(200).json();
        assertThat(messages.findValuesAsText("channel")).containsExactly("EMAIL", "SMS");
        assertThat(messages.get(0).path("text").asText()).isEqualTo("87654321 is your code");
        assertThat(messages.get(1).path("to").asText()).isEqualTo("+60123456789");
    }

    @Test
    void gives_one_receiver_what_came_after_a_message() {
        // given
        sms(TOKEN, Map.of("to", "+60123456789", "text", "first"));
        long first = api.get("/messages?to=%2B60123456789").send().json().get(0).path("id").asLong();
        sms(TOKEN, Map.of("to", "+60987654321", "text", "somebody else's"));
        sms(TOKEN, Map.of("to", "+60123456789", "text", "second"));

        // when
        var messages = api.get("/messages?to=%2B60123456789&after=" + first).send().expect(200).json();

        // then
        assertThat(messages.findValuesAsText("text")).containsExactly("second");
    }

    @Test
    void takes_sms_only_from_who_holds_the_token_and_says_enough() {
        assertThat(sms("another", Map.of("to", "+60123456789", "text", "hello")).status()).isEqualTo(401);
        assertThat(sms(TOKEN, Map.of("to", "+60123456789")).status()).isEqualTo(400);
        assertThat(api.get("/sms").send().status()).isEqualTo(405);
        assertThat(api.get("/messages").send().json()).isEmpty();
    }

    @Test
    void the_page_loads_nothing_from_elsewhere() {
        // when
        Answer page = api.get("/").send().expect(200);

        // then
        assertThat(page.shown()).startsWith("<!doctype html>");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(api.get("/nothing").send().status()).isEqualTo(404);
    }

    private Answer sms(String token, Map<String, String> body) {
        return api.post("/sms").bearer(token).json(body).send();
    }

    private void mail(String to, String subject, String text) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", smtp);
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("no-reply@selamat.local"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject);
        message.setText(text);
        Transport.send(message);
    }
}

package org.selamat.identity.signin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.selamat.identity.testsupport.App;
import org.selamat.identity.testsupport.IdentityTest;
import org.selamat.identity.testsupport.Inbox;
import org.selamat.identity.testsupport.Rows;

import io.restassured.response.Response;

@IdentityTest
class SameAnswerTest {

    private static final Set<String> OWN_TO_EACH = Set.of("auth_session", "tag", "masked");

    @Inject
    Rows rows;

    private final App app = App.onNewDevice();

    @Test
    void aKnownAnUnknownAndAnExhaustedDestinationAreAnsweredAlike() {
        // given
        var known = app.register().phone();
        var exhausted = App.newPhone();
        app.ask("SMS", exhausted);
        new Inbox(exhausted).await(1);
        // when
        var toKnown = app.ask("SMS", known);
        var toUnknown = app.ask("SMS", App.newPhone());
        var toExhausted = app.ask("SMS", exhausted);
        // then
        assertThat(shape(toKnown)).isEqualTo(shape(toUnknown)).isEqualTo(shape(toExhausted));
        Awaitility.await().until(() -> rows.count("SELECT count(*) FROM send_decision WHERE rule = 'BUDGET_EXHAUSTED'") >= 2);
        assertThat(new Inbox(exhausted).messages()).hasSize(1);
    }

    @Test
    void aWrongCodeIsAnsweredLikeACodeThatWasNeverSent() {
        // given
        var phone = App.newPhone();
        String first = app.ask("SMS", phone).path("auth_session");
        var right = new Inbox(phone).code(1);
        String dropped = app.ask("SMS", phone).path("auth_session");
        // when
        var wrong = app.answer(first, right.equals("00000000") ? "00000001" : "00000000");
        var neverSent = app.answer(dropped, "00000000");
        // then
        assertThat(shape(wrong)).isEqualTo(shape(neverSent));
    }

    private static Map<String, Object> shape(Response response) {
        var shape = new TreeMap<String, Object>();
        shape.put("status", response.statusCode());
        response.headers().forEach(header -> shape.put("header " + header.getName(), header.getValue()));
        response.jsonPath().<String, Object> getMap("")
                .forEach((name, value) -> shape.put(name, OWN_TO_EACH.contains(name) ? value.toString().length() : value));
        return shape;
    }
}

package org.selamat.checkin.visit.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.kit.problem.Problem;
import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.kit.trace.TraceContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Turns away what there is no room for: nothing was written, come back with the same ids. */
@Singleton
class Busy {

    /** Clients come back spread over this many seconds rather than together. */
    private static final int SPREAD_SECONDS = 4;

    private record Words(String title, String detail) {
    }

    private final Problems problems;
    private final ObjectMapper json;
    private final Counter refused;
    private final Map<Locale, Words> words;

    Busy(Problems problems, ObjectMapper json, MeterRegistry metrics) {
        this.problems = problems;
        this.json = json;
        this.refused = metrics.counter("checkin.refused.busy");
        this.words = Languages.SUPPORTED.stream().collect(Collectors.toMap(Function.identity(), Busy::words));
    }

    Response answer() {
        refused.increment();
        return Response.fromResponse(problems.of(CheckinProblems.BUSY)).header(HttpHeaders.RETRY_AFTER, seconds()).build();
    }

    /** The same without detours: whoever is turned away must cost less than whoever is let in. */
    void answer(RoutingContext routing) {
        refused.increment();
        var said = words.get(Languages.best(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        var problem = new Problem(CheckinProblems.BUSY.uri(), said.title(), CheckinProblems.BUSY.status(), said.detail(),
                routing.normalizedPath(), TraceContext.traceId(), List.of());
        try {
            routing.response().setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                    .putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds()))
                    .end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that can't be written", e);
        }
    }

    private static int seconds() {
        return 1 + ThreadLocalRandom.current().nextInt(SPREAD_SECONDS);
    }

    private static Words words(Locale language) {
        var bundle = "problems/" + CheckinProblems.BUSY.service();
        var name = CheckinProblems.BUSY.name();
        return new Words(Texts.of(bundle, language, name + ".title"), Texts.of(bundle, language, name + ".detail"));
    }
}

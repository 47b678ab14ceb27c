package org.selamat.status.boarding.rest;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;

import org.selamat.kit.access.Caller;
import org.selamat.kit.rest.KeyedWrites;
import org.selamat.kit.text.Languages;
import org.selamat.kit.trace.TraceContext;
import org.selamat.status.boarding.application.Asker;
import org.selamat.status.boarding.domain.Question;
import org.selamat.status.boarding.rest.CheckGroup.Asked;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads what most questions are: a document, a birth date and a name, and nothing wrong with any of them. The rest is left to
 * the resource, which knows what to say about it.
 */
@Singleton
class PlainQuestions {

    private static final String OPERATION = "POST " + BoardingCheckResource.PATH;

    private final ObjectReader json;
    private final Validator validator;
    private final PassengerQueries queries;
    private final KeyedWrites writes;
    private final Clock clock;

    PlainQuestions(ObjectMapper json, Validator validator, PassengerQueries queries, KeyedWrites writes, Clock clock) {
        this.json = json.readerFor(BoardingCheckBody.class);
        this.validator = validator;
        this.queries = queries;
        this.writes = writes;
        this.clock = clock;
    }

    Optional<Asked> read(HttpServerRequest request, Caller airline, Buffer body) {
        return read(body).flatMap(question -> writes.of(airline, OPERATION, request.getHeader("Idempotency-Key"), question)
                .map(write -> new Asked(write, question(question, airline), new Asker(airline, TraceContext.traceparent()),
                        Languages.best(request.getHeader("Accept-Language")))));
    }

    private Question question(BoardingCheckBody body, Caller airline) {
        return new Question(queries.of(null, body.traveller(), body.destination(), null),
                body.toFlight(airline.organisation()));
    }

    private Optional<BoardingCheckBody> read(Buffer body) {
        try {
            return Optional.<BoardingCheckBody> ofNullable(json.readValue(body.getBytes()))
                    .filter(question -> question.passengerCode() == null && question.receipt() == null)
                    .filter(question -> PlainBody.isRight(question, clock.instant())
                            || validator.validate(question).isEmpty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

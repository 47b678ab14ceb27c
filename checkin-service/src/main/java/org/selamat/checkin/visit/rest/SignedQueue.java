package org.selamat.checkin.visit.rest;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.venue.domain.Signatures;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.ProblemException;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Takes a queue from that device alone which the caller's token was given to: whoever stole the token can send none. */
@Singleton
class SignedQueue {

    static final String HEADER = "Queue-Signature";

    private final Caller caller;
    private final SentBody body;
    private final Signatures signatures;
    private final ObjectMapper json;

    SignedQueue(Caller caller, SentBody body, Signatures signatures, ObjectMapper json) {
        this.caller = caller;
        this.body = body;
        this.signatures = signatures;
        this.json = json;
    }

    /**
     * @param header null when the request has none
     * @throws ProblemException when it isn't this body's signature by that device
     */
    void require(String header) {
        Optional.ofNullable(header).flatMap(text -> QueueSignature.read(json, text))
                .filter(signature -> caller.deviceKey().filter(signature::isBy).isPresent())
                .filter(signature -> signature.covers(body.bytes(), signatures))
                .orElseThrow(() -> new ProblemException(CheckinProblems.QUEUE_NOT_SIGNED));
    }
}

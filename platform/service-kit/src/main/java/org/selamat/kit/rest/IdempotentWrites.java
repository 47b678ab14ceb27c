package org.selamat.kit.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

/** See {@link IdempotentWrite}. Runs inside the security checks and outside the transaction that it opens. */
@Interceptor
@IdempotentWrite
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentWrites {

    private static final int LONGEST_KEY = 64;

    private final IdempotentAnswers answers;
    private final AnswerCodec codec;
    private final Caller caller;
    private final RoutingContext request;

    IdempotentWrites(IdempotentAnswers answers, AnswerCodec codec, Caller caller, RoutingContext request) {
        this.answers = answers;
        this.codec = codec;
        this.caller = caller;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = request.request().getHeader("Idempotency-Key");
        if (key == null || !isKey(key)) {
            throw new ProblemException(CommonProblems.IDEMPOTENCY_KEY_REQUIRED);
        }
        var claim = Claim.of(caller.issuer() + "|" + caller.subject(),
                request.request().method() + " " + request.normalizedPath(), key, codec.hash(invocation.getParameters()));
        try {
            return QuarkusTransaction.joiningExisting().call(() -> claimAndRun(claim, invocation));
        } catch (io.quarkus.narayana.jta.QuarkusTransactionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** 1 to 64 letters, digits, hyphens and underscores; by hand, since every write comes by here. */
    static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!letter && (c < '0' || c > '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_KEY;
    }

    private Response claimAndRun(Claim claim, InvocationContext invocation) throws Exception {
        if (!answers.claim(claim)) {
            return replay(claim);
        }
        var response = (Response) invocation.proceed();
        if (response.getStatus() < 400) {
            answers.store(claim, codec.seal(claim, response));
        } else {
            answers.release(claim);
        }
        return response;
    }

    private Response replay(Claim claim) {
        var stored = answers.find(claim);
        if (!java.security.MessageDigest.isEqual(stored.requestHash(), claim.requestHash())) {
            throw new ProblemException(CommonProblems.IDEMPOTENCY_KEY_REUSED);
        }
        return codec.open(claim, stored.answer());
    }
}

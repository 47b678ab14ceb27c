package org.selamat.kit.rest;

import java.util.regex.Pattern;

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

    static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

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
        if (key == null || !KEY.matcher(key).matches()) {
            throw new ProblemException(CommonProblems.IDEMPOTENCY_KEY_REQUIRED);
        }
        var claim = IdempotentAnswers.Claim.of(caller.issuer() + "|" + caller.subject(),
                request.request().method() + " " + request.normalizedPath(), key, codec.hash(invocation.getParameters()));
        try {
            return QuarkusTransaction.joiningExisting().call(() -> claimAndRun(claim, invocation));
        } catch (io.quarkus.narayana.jta.QuarkusTransactionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Response claimAndRun(IdempotentAnswers.Claim claim, InvocationContext invocation) throws Exception {
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

    private Response replay(IdempotentAnswers.Claim claim) {
        var stored = answers.find(claim);
        if (!java.security.MessageDigest.isEqual(stored.requestHash(), claim.requestHash())) {
            throw new ProblemException(CommonProblems.IDEMPOTENCY_KEY_REUSED);
        }
        return codec.open(claim, stored.answer());
    }
}

package org.selamat.kit.rest;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.selamat.kit.access.Caller;
import org.selamat.kit.access.KnownIdentities;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * For requests that come in such numbers that most of their cost would be the way to the resource: a filter answers the plain
 * ones, and leaves everything else, and every refusal, to the resource. This says which ones are plain.
 */
public final class ShortWay {

    /** After the trace is taken up, before anybody signs in. */
    public static final int BEFORE_SIGN_IN = 9_000;

    /** What a resource says of its JSON. */
    public static final String ANSWERED = "application/json;charset=UTF-8";

    private static final String JSON = "application/json";
    private static final int DIGITS = 4;

    private ShortWay() {
    }

    /** A POST of JSON, not longer than so many bytes, that is on its way already. */
    public static boolean isPost(HttpServerRequest request, String path, int longest) {
        return is(request, HttpMethod.POST, path) && request.getHeader(HttpHeaders.EXPECT) == null // who waits is asked there
                && isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))
                && isShort(request.getHeader(HttpHeaders.CONTENT_LENGTH), longest);
    }

    /** To exactly this path, and nothing asked beyond it. */
    public static boolean is(HttpServerRequest request, HttpMethod method, String path) {
        return request.method() == method && path.equals(request.path()) && request.query() == null;
    }

    /** Somebody whose token was verified before and who has this role. */
    public static Optional<Caller> caller(HttpServerRequest request, KnownIdentities known, String role) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(header -> known.find(KnownIdentities.hash(header))).filter(identity -> identity.hasRole(role))
                .map(identity -> speakingFor(identity, request));
    }

    /** Requests come paused, so that nobody misses the beginning. The resource finds the body too, should it be asked. */
    public static Future<Buffer> wholeBody(RoutingContext routing) {
        var body = routing.request().body();
        routing.request().resume();
        return body.onSuccess(((RoutingContextInternal) routing)::setBody);
    }

    /** Where this request is at home: those of a group who share it are answered by one task. */
    public static Executor eventLoop() {
        return ((ContextInternal) Vertx.currentContext()).nettyEventLoop();
    }

    /**
     * Answers when the outcome is there.
     *
     * @param answer gives it, where the outcome was completed
     * @param without what to do when there is none, before the resource is asked; why is null when nothing failed
     */
    public static <A> void settle(RoutingContext routing, CompletableFuture<Optional<A>> outcome, Consumer<A> answer,
            Consumer<Throwable> without) {
        var context = Vertx.currentContext();
        outcome.whenComplete((given, failure) -> {
            if (failure == null && given.isPresent()) {
                answer.accept(given.get());
            } else {
                without.accept(failure);
                context.runOnContext(back -> routing.next());
            }
        });
    }

    private static Caller speakingFor(SecurityIdentity identity, HttpServerRequest request) {
        return Caller.of(identity, request::getHeader);
    }

    /** Some clients say the character set as well, which for JSON is always this one. */
    private static boolean isJson(String type) {
        return JSON.equals(type) || type != null && (JSON + ";charset=utf-8").equalsIgnoreCase(type.replace(" ", ""));
    }

    private static boolean isShort(String length, int longest) {
        return length != null && !length.isEmpty() && length.length() <= DIGITS && length.chars().allMatch(Character::isDigit)
                && Integer.parseInt(length) <= longest;
    }
}

package org.selamat.status.webhook.messaging;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * A POST to a given address in the name of a host: the name is in {@code Host}, in SNI and in what the certificate has to
 * say, and nobody looks it up again. Redirects are not followed, and of an answer only its status matters: a body of more than
 * a few kilobytes ends the connection.
 */
final class PinnedPost {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int MOST_OF_ANSWER = 16 * 1024;

    private final HttpClient client;
    private final Duration timeout;

    /** @param client that verifies hosts and follows no redirects, as they are made by default */
    PinnedPost(HttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    /** @return the status of the answer; fails when there was none in time */
    CompletableFuture<Integer> send(URI uri, InetAddress to, Map<String, String> headers, byte[] body) {
        return client.request(target(uri, to)).compose(request -> {
            headers.forEach(request::putHeader);
            return request.send(Buffer.buffer(body)).map(answer -> statusOf(request, answer));
        }).toCompletionStage().toCompletableFuture();
    }

    private RequestOptions target(URI uri, InetAddress to) {
        boolean encrypted = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : encrypted ? HTTPS : HTTP;
        return new RequestOptions().setMethod(HttpMethod.POST).setSsl(encrypted).setHost(uri.getHost()).setPort(port)
                .setServer(SocketAddress.inetSocketAddress(port, to.getHostAddress()))
                .setURI(pathOf(uri)).setFollowRedirects(false).setTimeout(timeout.toMillis());
    }

    private static String pathOf(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static int statusOf(HttpClientRequest request, HttpClientResponse answer) {
        int[] read = { 0 };
        answer.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_OF_ANSWER) {
                request.reset();
            }
        }).exceptionHandler(ended -> {
            // the status is known; how the rest of the answer ends is the airline's affair
        });
        return answer.statusCode();
    }
}

package org.selamat.gateway.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jboss.logging.Logger;
import org.selamat.gateway.files.SecurityPolicy.Provider;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * The keys of one issuer, fetched when first needed and again when they are old or a token names one that isn't among
 * them. While the issuer is away the last set stays in use; when there never was one, the next token after {@link
 * #PAUSE_AFTER_FAILURE} tries again. So nothing has to start in any order.
 */
final class IssuerKeys {

    /** Bounds how often tokens with made-up key ids make us ask. */
    private static final Duration PAUSE_AFTER_SUCCESS = Duration.ofSeconds(10);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    private final Provider provider;
    private final KeyFetcher fetcher;
    private final Clock clock;
    private final Runnable onChange;
    private volatile KeySet keys = KeySet.NONE;
    private volatile Instant fresh = Instant.MIN;
    private Instant nextTry = Instant.MIN;
    private Future<KeySet> underWay;

    IssuerKeys(Provider provider, KeyFetcher fetcher, Clock clock, Runnable onChange) {
        this.provider = provider;
        this.fetcher = fetcher;
        this.clock = clock;
        this.onChange = onChange;
    }

    /** What is known now; asks for newer keys in the background when these are old. */
    KeySet current() {
        if (clock.instant().isAfter(fresh)) {
            refresh();
        }
        return keys;
    }

    /**
     * Fetches, unless that was tried a moment ago; many callers share one request. Never fails: the answer is the best set
     * there is.
     */
    synchronized Future<KeySet> refresh() {
        if (underWay != null) {
            return underWay;
        }
        if (clock.instant().isBefore(nextTry)) {
            return Future.succeededFuture(keys);
        }
        Promise<KeySet> promise = Promise.promise();
        underWay = promise.future();
        fetcher.fetch(provider.keys()).onComplete(fetched -> {
            learn(fetched);
            finish(fetched.succeeded());
            promise.complete(keys);
        });
        return promise.future();
    }

    private void learn(AsyncResult<KeySet> fetched) {
        if (fetched.failed()) {
            LOG.warnf("The keys of issuer %s can't be fetched: %s", provider.name(), fetched.cause().getMessage());
        } else if (!fetched.result().equals(keys)) {
            keys = fetched.result();
            LOG.infof("Issuer %s signs with keys %s", provider.name(), keys.keys().keySet());
            onChange.run();
        }
    }

    private synchronized void finish(boolean succeeded) {
        Instant now = clock.instant();
        fresh = succeeded ? now.plus(provider.keysLifetime()) : fresh;
        nextTry = now.plus(succeeded ? PAUSE_AFTER_SUCCESS : PAUSE_AFTER_FAILURE);
        underWay = null;
    }
}

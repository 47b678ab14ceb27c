package org.selamat.checkin.visit.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** The bytes of this request's body as they came, since what is signed are bytes; of operations that ask for them. */
@RequestScoped
class SentBody {

    private byte[] bytes = {};

    byte[] bytes() {
        return bytes;
    }

    void keep(byte[] sent) {
        bytes = sent;
    }

    /** An operation that asks for the bytes of its body. */
    @NameBinding
    @Retention(RUNTIME)
    @Target({ TYPE, METHOD })
    @interface Kept {
    }

    /** Keeps the bytes while the body is read from them as any other is. */
    @Provider
    @Kept
    static class Keeper implements ReaderInterceptor {

        private final SentBody body;

        Keeper(SentBody body) {
            this.body = body;
        }

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            var sent = context.getInputStream().readAllBytes();
            body.keep(sent);
            context.setInputStream(new ByteArrayInputStream(sent));
            return context.proceed();
        }
    }
}

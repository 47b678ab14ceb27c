package org.selamat.kit.testing;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * The one set of servers of this JVM, seen from a test.
 *
 * <p>
 * Quarkus loads the test classes anew for every application start, so static state here would be state of one start. Each
 * call goes to the copy of {@link Servers} that the system class loader holds, which is the same for all.
 */
final class Infrastructure {

    private Infrastructure() {
    }

    /** JDBC address of a new, empty database. */
    static String newDatabase() {
        return call("newDatabase");
    }

    static String bootstrapServers() {
        return call("bootstrapServers");
    }

    static void stopKafka() {
        call("stopKafka");
    }

    static void startKafka() {
        call("startKafka");
    }

    /** The {@code iss} of this tenant's tokens. */
    static String issuer(String tenant) {
        return call("issuer", tenant);
    }

    /** Where the citizen issuer is reached; its keys are at {@code /.well-known/jwks.json} below. */
    static String citizenKeysUrl() {
        return call("citizenKeysUrl");
    }

    /** The private key, as JWK, with which the tenant signs now. */
    static String signingKey(String tenant) {
        return call("signingKey", tenant);
    }

    static void rotateKey(String tenant) {
        call("rotateKey", tenant);
    }

    static void answerKeys(String tenant, boolean up) {
        call("answerKeys", tenant, String.valueOf(up));
    }

    private static String call(String method, String... arguments) {
        var thread = Thread.currentThread();
        var own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            var servers = Class.forName(Servers.class.getName(), true, ClassLoader.getSystemClassLoader());
            var types = new Class<?>[arguments.length];
            Arrays.fill(types, String.class);
            return (String) servers.getMethod(method, types).invoke(null, (Object[]) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("test infrastructure: " + method, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}

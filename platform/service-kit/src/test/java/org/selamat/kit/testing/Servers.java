package org.selamat.kit.testing;

/**
 * The servers themselves, each started at its first use and stopped with the JVM. Public and in strings only because
 * {@link Infrastructure} calls it across class loaders.
 */
public final class Servers {

    private static TestDatabases databases;
    private static TestBroker broker;
    private static TestIssuers issuers;

    private Servers() {
    }

    public static synchronized String newDatabase() {
        if (databases == null) {
            databases = TestDatabases.start();
        }
        return databases.create();
    }

    public static String bootstrapServers() {
        return broker().bootstrapServers();
    }

    public static String stopKafka() {
        broker().stop();
        return null;
    }

    public static String startKafka() {
        broker().start();
        return null;
    }

    public static String issuer(String tenant) {
        return issuers().issuer(tenant);
    }

    public static String citizenKeysUrl() {
        return issuers().url();
    }

    public static String signingKey(String tenant) {
        return issuers().signingKey(tenant);
    }

    public static String rotateKey(String tenant) {
        issuers().rotate(tenant);
        return null;
    }

    public static String answerKeys(String tenant, String up) {
        issuers().answer(tenant, Boolean.parseBoolean(up));
        return null;
    }

    private static synchronized TestBroker broker() {
        if (broker == null) {
            broker = TestBroker.create();
        }
        return broker;
    }

    private static synchronized TestIssuers issuers() {
        if (issuers == null) {
            issuers = TestIssuers.start();
        }
        return issuers;
    }
}

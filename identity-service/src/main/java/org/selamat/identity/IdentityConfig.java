package org.selamat.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.selamat.identity.notification.domain.Allowance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Settings of identity-service. The README explains the numbers of the abuse limits.
 */
@ConfigMapping(prefix = "identity")
public interface IdentityConfig {

    Secrets secrets();

    Codes codes();

    Sending sending();

    Sms sms();

    Tokens tokens();

    Erasure erasure();

    /** 32 random bytes each, in base64; without a default outside development and tests. */
    interface Secrets {

        Optional<String> kek();

        Optional<String> indexKey();

        Optional<String> otpPepper();

        Optional<String> documentIndexKey();

        Optional<String> nameIndexKey();
    }

    /** One-time codes. NIST SP 800-63B-4 3.1.3.2 allows ten minutes; six digits are too few to spray a country with. */
    interface Codes {

        @WithDefault("PT5M")
        Duration lifetime();

        @WithDefault("5")
        int tries();

        /** How long to wait after the first, second, … send of a challenge; its length is the number of sends. */
        @WithDefault("PT60S,PT120S,PT240S")
        List<Duration> resendAfter();

        /** The last line of a message binds the code to this host, so that a browser fills it in nowhere else. */
        @WithDefault("id.selamat.local")
        String boundTo();
    }

    /** How often one destination, or one network origin, may be written to: {@code count/period}, all purposes together. */
    interface Sending {

        @WithDefault("1/PT60S,3/PT10M,5/PT1H,10/PT24H")
        List<Allowance> perDestination();

        /** Loose, because mobile networks put thousands behind one address; {@code off} for a local replay of many citizens. */
        @WithDefault("30/PT10M,300/PT24H")
        List<Allowance> perOrigin();

        @WithDefault("4")
        int workers();

        @WithDefault("PT1S")
        Duration poll();

        /** For how long a message is retried; a code only as long as it lives. */
        @WithDefault("PT24H")
        Duration patience();

        /** How long a notice waits for an exhausted budget to open before it is dropped; a code never waits. */
        @WithDefault("PT1H")
        Duration budgetWait();

        /** How long a worker that died may hold a message. */
        @WithDefault("PT90S")
        Duration lease();
    }

    /** The SMS provider: one POST of {to, text} a message. */
    interface Sms {

        Optional<String> url();

        Optional<String> token();

        @WithDefault("PT2S")
        Duration connectTimeout();

        @WithDefault("PT5S")
        Duration timeout();
    }

    /** Citizen tokens. */
    interface Tokens {

        @WithDefault("${selamat.citizen.issuer}")
        String issuer();

        /** Folder of PKCS#8 PEM RSA keys: all are published, {@code current.pem} (else the first by name) signs. */
        Optional<String> signingKeys();

        @WithDefault("selamat-app")
        Set<String> clients();

        @WithDefault("identity-service,status-service,vaccine-service,checkin-service,helpdesk-service")
        List<String> audience();

        /** Services that may be given an identity assertion. */
        @WithDefault("vaccine-service")
        Set<String> assertionAudience();

        @WithDefault("PT10M")
        Duration accessLifetime();

        @WithDefault("PT10M")
        Duration assertionLifetime();

        @WithDefault("PT60S")
        Duration codeLifetime();

        /** A session that isn't used this long ends. */
        @WithDefault("P90D")
        Duration idle();

        /** A session ends after this long, used or not. */
        @WithDefault("P365D")
        Duration absolute();

        /** How far the clock of a phone may be off (RFC 9449 11.1 leaves the number to us). */
        @WithDefault("PT60S")
        Duration proofWindow();

        /** Where the app reaches this service; DPoP proofs must name one of them. Without any: the address of the request. */
        Optional<List<String>> publicUrls();
    }

    /** Being forgotten. */
    interface Erasure {

        /**
         * How long it can be taken back. Longer than any order of the policies (14 days), so that leaving doesn't end one, and
         * no longer than the month in which such a wish has to be met (GDPR 12(3), for want of a period in Act 709).
         */
        @WithDefault("P30D")
        Duration delay();

        /** How long ago the code was proven, at most: as long as a code lives. */
        @WithDefault("PT5M")
        Duration freshSignIn();
    }
}

package org.selamat.vaccine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this service. */
@ConfigMapping(prefix = "vaccine")
public interface VaccineConfig {

    /** Base64 of the 32 bytes that identity, status and vaccine share: {@code SELAMAT_DOCUMENT_INDEX_KEY}. */
    Optional<String> documentIndexKey();

    /** First day of vaccination in Malaysia (the prime minister's dose, 24 February 2021); nothing can be dated before it. */
    @WithDefault("2021-02-24")
    LocalDate campaignStart();

    /** Decides which day it is when a dose is recorded. */
    @WithDefault("Asia/Kuala_Lumpur")
    ZoneId zone();

    /** How long centres have to report a dose before a missing one becomes a case. */
    @WithDefault("P3D")
    Period reportingTime();

    /** Centres and lots that are there from the start, JSON: {@code SELAMAT_REGISTRY_FILE}. */
    Optional<Path> registryFile();

    Certificate certificate();

    Trust trust();

    Revocation revocation();

    Assertion assertion();

    Review review();

    /** Certificates that we issue. */
    interface Certificate {

        /** ISO 3166-1 alpha-2. */
        @WithDefault("MY")
        String country();

        /** Printed, and signed, as the issuer. */
        @WithDefault("Ministry of Health, Malaysia")
        String issuer();

        /** The {@code iss} of our health cards, where their keys are published; https, and no slash at the end. */
        @WithDefault("https://certificates.selamat.example")
        String cardIssuer();

        /** Technical life; at most a year (dgc-overview, certificate governance 3.2), and never beyond the signer's. */
        @WithDefault("P365D")
        Duration validity();

        /**
         * Folder with {@code dsc.pem}, {@code dsc.key} (PKCS#8, P-256) and {@code csca.pem}: {@code SELAMAT_CERTIFICATE_KEYS}.
         */
        Optional<Path> keys();

        /** How long a new signer is published before it signs, so that every verifier knows it by then. */
        @WithDefault("P2D")
        Duration signerLead();

        /** Makes keys for this run when there is no folder; for development and tests only. */
        @WithDefault("false")
        boolean generateKeys();

        /** Takes the place of the folder where the keys are in a device, or in a file of Java's own kind. */
        KeyStore keyStore();
    }

    /** Signing keys in a key store. */
    interface KeyStore {

        /** {@code PKCS11} for a device, or {@code PKCS12} for a file; none for the folder. */
        Optional<String> type();

        /** The file; for a device the configuration of the JDK's SunPKCS11, which names its library and slot. */
        Optional<Path> path();

        /** {@code SELAMAT_KEY_STORE_PIN}. */
        Optional<String> pin();
    }

    /** Taking certificates back. */
    interface Revocation {

        /** How soon a change of another process is known to verification here. */
        @WithDefault("5s")
        String lookEvery();

        /** How often revocations are put into batches and slices. */
        @WithDefault("30s")
        String publishEvery();

        /** How long a certificate of a corrected dose is good, so that its holder can have it replaced first. */
        @WithDefault("P14D")
        Duration replacementTime();

        /** How long before its end a certificate can be renewed, and people are told so (28 days: corona-warn-app). */
        @WithDefault("P28D")
        Duration renewalWindow();

        /** Longest suspension by one person alone. */
        @WithDefault("P30D")
        Duration longestSuspension();
    }

    /** Signers of other countries, and ours as others see them. */
    interface Trust {

        /** Folder with {@code <name>.pem} and, beside it, {@code <name>.json}: {@code SELAMAT_TRUST_DIR}. */
        Optional<Path> dir();

        /** The {@code did:web} name of our trust list; {@code …:public:v1:trust-list} below the public host. */
        @WithDefault("did:web:api.selamat.example:public:v1:trust-list")
        String did();

        /** How old an offline pack may be before verifiers must refuse it. */
        @WithDefault("P2D")
        Duration packLife();

        /** Whether a signer may bring its own clock, as published test vectors need; never in production. */
        @WithDefault("false")
        boolean testSigners();
    }

    /** Identity assertions, in which identity-service vouches for a name. */
    interface Assertion {

        String issuer();

        /** Base URL of identity-service; its keys are below {@code /.well-known/jwks.json}. */
        String jwksUrl();

        @WithDefault("vaccine-service")
        String audience();

        /** Longest life of an assertion that is believed. */
        @WithDefault("PT10M")
        Duration maxLife();
    }

    /** Certificates of other countries that humans decide about. */
    interface Review {

        /** Base64 of the 32 bytes under which pictures and names are sealed: {@code SELAMAT_REVIEW_KEY}. */
        Optional<String> key();

        /** By when somebody who doesn't travel soon is answered. */
        @WithDefault("P14D")
        Duration usualTime();

        /** In which two officers can look at a certificate of somebody who travels today. */
        @WithDefault("PT2H")
        Duration shortestTime();

        /** How long what was shown is kept after the decision, so that its holder can object. */
        @WithDefault("P30D")
        Duration retention();

        /** How many certificates of one person officers look at at once. */
        @WithDefault("3")
        int atOnce();

        /** How often what is no longer needed is deleted. */
        @WithDefault("10m")
        String deleteEvery();
    }
}

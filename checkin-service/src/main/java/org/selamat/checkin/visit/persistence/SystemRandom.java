package org.selamat.checkin.visit.persistence;

import java.security.SecureRandom;

import jakarta.inject.Singleton;

import org.selamat.checkin.visit.domain.SecretBytes;

/** The system's cryptographic random numbers. */
@Singleton
class SystemRandom implements SecretBytes {

    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] next(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}

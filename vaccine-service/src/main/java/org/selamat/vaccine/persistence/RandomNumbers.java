package org.selamat.vaccine.persistence;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Where unguessable numbers come from. */
class RandomNumbers {

    @Produces
    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }
}

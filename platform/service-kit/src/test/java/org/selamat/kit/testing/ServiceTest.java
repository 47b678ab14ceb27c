package org.selamat.kit.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * A test of the running service on real PostgreSQL and Kafka with real token issuers. Every response that REST Assured
 * receives is checked against the service's OpenAPI document, and the clock stands right again after each test.
 */
@QuarkusTest
@QuarkusTestResource(value = SuiteResource.class, restrictToAnnotatedClass = false)
@ExtendWith({ ClockReset.class, Patience.class, ResponseContractExtension.class })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface ServiceTest {
}

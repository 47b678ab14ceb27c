package org.selamat.identity.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.selamat.kit.testing.ClockReset;
import org.selamat.kit.testing.ResponseContractExtension;
import org.selamat.kit.testing.SuiteResource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A test of the running service with the kit's servers, and with an SMTP server and an SMS provider outside. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(OutsideWorld.class)
@ExtendWith({ ClockReset.class, ResponseContractExtension.class })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface IdentityTest {
}

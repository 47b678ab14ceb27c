package org.selamat.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * The operation touches a person's data for staff or a partner: without an {@code X-Purpose} that the reviewed list gives
 * to one of the caller's roles it is refused.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface PurposeRequired {
}

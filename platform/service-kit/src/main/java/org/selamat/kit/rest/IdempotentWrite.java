package org.selamat.kit.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * A POST that takes {@code Idempotency-Key}: the effect and the stored answer commit together, so a repeat gets the first
 * answer and changes nothing. The method returns {@code Response}; answers of 400 and above are not stored.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface IdempotentWrite {
}

package org.selamat.status.boarding.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.selamat.status.name.domain.BirthDate;

/**
 * Of a date in the form {@link BirthDate#FORM}: that a calendar has it, as far as it is known, and that it isn't still to come.
 * What has another form is somebody else's complaint.
 */
@Constraint(validatedBy = CalendarDate.Rule.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface CalendarDate {

    String message() default "is no day of any calendar, or still to come";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule; the validator makes it. */
    final class Rule implements ConstraintValidator<CalendarDate, String> {

        @Override
        public boolean isValid(String date, ConstraintValidatorContext context) {
            return date == null || !date.matches(BirthDate.FORM)
                    || hasBeen(date, context.getClockProvider().getClock().instant());
        }

        static boolean hasBeen(String date, Instant now) {
            return BirthDate.parse(date).filter(birth -> !birth.isToCome(now)).isPresent();
        }
    }
}

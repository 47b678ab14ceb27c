package org.selamat.local.story;

/** A step didn't hold, so what follows would prove nothing. */
final class StoryBrokenException extends RuntimeException {

    StoryBrokenException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}

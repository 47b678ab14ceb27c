package org.selamat.vaccine.rest.scan;

/** A picture or document from which no code can be read. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    /** What the sender can do about it. */
    public enum Why {
        /** Neither a PNG, JPEG, GIF or BMP picture nor a PDF document, or broken. */
        NOT_A_PICTURE,
        /** More bytes, pixels or pages than we look at. */
        TOO_LARGE,
        /** Takes longer than we wait. */
        TOO_SLOW,
        /** Others are being read, and memory and threads are theirs. */
        BUSY,
        /** A picture without a code that can be read. */
        NO_CODE
    }

    private final Why why;

    Unreadable(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public static Unreadable notAPicture() {
        return new Unreadable(Why.NOT_A_PICTURE);
    }

    public Why why() {
        return why;
    }
}

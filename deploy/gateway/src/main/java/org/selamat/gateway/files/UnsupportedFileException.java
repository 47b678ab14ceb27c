package org.selamat.gateway.files;

/** A file asks for something that this gateway doesn't do, or asks for it wrongly: it doesn't start. */
public final class UnsupportedFileException extends RuntimeException {

    UnsupportedFileException(String place, String reason) {
        super(place + ": " + reason);
    }
}

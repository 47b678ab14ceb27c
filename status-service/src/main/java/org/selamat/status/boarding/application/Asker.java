package org.selamat.status.boarding.application;

import org.selamat.kit.access.Caller;

/**
 * Who asks one of several questions that are answered together.
 *
 * @param trace of their request
 */
public record Asker(Caller caller, String trace) {
}

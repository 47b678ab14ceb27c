package org.selamat.kit.problem;

/**
 * A kind of error that clients can rely on.
 *
 * @param service who defines it, or {@code common}
 * @param name kebab-case; the texts are found under it in {@code problems/<service>_<language>.properties}
 */
public record ProblemType(String service, String name, int status) {

    public static ProblemType of(String service, String name, int status) {
        return new ProblemType(service, name, status);
    }

    /** The stable identifier, for example {@code urn:problem:status:batch-halted}. */
    public String uri() {
        return "urn:problem:" + service + ":" + name;
    }
}

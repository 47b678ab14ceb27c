package org.selamat.kit.problem;

/**
 * Ends a request with a problem from inside a resource, where a return value would only be passed on. For {@code rest} packages
 * alone.
 */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Object[] arguments;

    public ProblemException(ProblemType type, Object... arguments) {
        super(type.uri(), null, false, false);
        this.type = type;
        this.arguments = arguments;
    }

    public ProblemType type() {
        return type;
    }

    Object[] arguments() {
        return arguments;
    }
}

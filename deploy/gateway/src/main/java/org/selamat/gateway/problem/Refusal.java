package org.selamat.gateway.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request goes no further. It is what a Vert.x future fails with, which has room for nothing but a throwable; it
 * has no stack trace, since it is an answer and not a fault.
 */
public final class Refusal extends RuntimeException {

    private final GatewayProblem problem;
    private final Object[] arguments;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Refusal(GatewayProblem problem, Object... arguments) {
        super(problem.type(), null, false, false);
        this.problem = problem;
        this.arguments = arguments;
    }

    /** The same with one more response header. */
    public Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public GatewayProblem problem() {
        return problem;
    }

    Object[] arguments() {
        return arguments;
    }

    /** Beyond those that every answer has. */
    public Map<String, String> headers() {
        return headers;
    }
}

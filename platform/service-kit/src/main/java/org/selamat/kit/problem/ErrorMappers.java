package org.selamat.kit.problem;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** From exceptions to problems. One nested mapper an exception type, because the runtime picks the nearest type. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(400, CommonProblems.INVALID_REQUEST, 401,
            CommonProblems.UNAUTHENTICATED, 403, CommonProblems.FORBIDDEN, 404, CommonProblems.NOT_FOUND, 405,
            CommonProblems.METHOD_NOT_ALLOWED, 406, CommonProblems.NOT_ACCEPTABLE, 413, CommonProblems.TOO_LARGE, 415,
            CommonProblems.UNSUPPORTED_MEDIA_TYPE, 429, CommonProblems.TOO_MANY_REQUESTS, 503, CommonProblems.UNAVAILABLE);

    private ErrorMappers() {
    }

    private static Response unauthenticated(Problems problems) {
        return problems.builder(CommonProblems.UNAUTHENTICATED, List.of()).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** Problems that a resource threw. */
    @Provider
    static class Thrown implements ExceptionMapper<ProblemException> {
        private final Problems problems;

        Thrown(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(ProblemException e) {
            return problems.of(e.type(), e.arguments());
        }
    }

    /** What the runtime itself refuses: unknown path, wrong method, wrong media type, unreadable body. */
    @Provider
    static class Runtime implements ExceptionMapper<WebApplicationException> {
        private final Problems problems;
        private final AllowedMethods allowed;

        Runtime(Problems problems, AllowedMethods allowed) {
            this.problems = problems;
            this.allowed = allowed;
        }

        @Override
        public Response toResponse(WebApplicationException e) {
            var answer = e.getResponse();
            if (answer.hasEntity()) {
                return answer;
            }
            if (answer.getStatus() == 400 && JsonErrors.isJson(e.getCause())) {
                return JsonErrors.answer(problems, e.getCause());
            }
            int status = isWrongMethod(answer.getStatus()) ? 405 : answer.getStatus();
            var type = BY_STATUS.getOrDefault(status, CommonProblems.INTERNAL);
            var builder = problems.builder(type, List.of());
            answer.getHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                    values.forEach(value -> builder.header(name, value));
                }
            });
            if (status == 405 && !answer.getHeaders().containsKey(HttpHeaders.ALLOW)) {
                builder.header(HttpHeaders.ALLOW, String.join(", ", allowed.at(problems.path())));
            }
            return builder.build();
        }

        /** The runtime answers 404 when a neighbouring path has the method that this one lacks. */
        private boolean isWrongMethod(int status) {
            if (status != 404) {
                return false;
            }
            var methods = allowed.at(problems.path());
            return !methods.isEmpty() && !methods.contains(problems.method());
        }
    }

    /** No token, or one that doesn't hold. */
    @Provider
    static class NoToken implements ExceptionMapper<UnauthorizedException> {
        private final Problems problems;

        NoToken(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(UnauthorizedException e) {
            return unauthenticated(problems);
        }
    }

    /** A token that doesn't hold. */
    @Provider
    static class BadToken implements ExceptionMapper<AuthenticationFailedException> {
        private final Problems problems;

        BadToken(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(AuthenticationFailedException e) {
            return unauthenticated(problems);
        }
    }

    /** A role is missing. */
    @Provider
    static class NoRole implements ExceptionMapper<ForbiddenException> {
        private final Problems problems;

        NoRole(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(ForbiddenException e) {
            return problems.of(CommonProblems.FORBIDDEN);
        }
    }

    /** Whatever nobody expected: the trace id goes out, the cause into the log. */
    @Provider
    static class Unexpected implements ExceptionMapper<Throwable> {
        private final Problems problems;

        Unexpected(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Response toResponse(Throwable e) {
            if (Unavailability.isCauseOf(e)) {
                LOG.warnf("a dependency is away: %s", Unavailability.name(e));
                return problems.builder(CommonProblems.UNAVAILABLE, List.of()).header(HttpHeaders.RETRY_AFTER, 2).build();
            }
            LOG.error("unexpected", e);
            return problems.of(CommonProblems.INTERNAL);
        }
    }
}

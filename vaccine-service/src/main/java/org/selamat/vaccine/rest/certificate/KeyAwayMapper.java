package org.selamat.vaccine.rest.certificate;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.domain.cose.KeyAwayException;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;

/** A device with our keys that is away for a moment is no fault of the caller, and nothing that was asked for has happened. */
@Provider
class KeyAwayMapper implements ExceptionMapper<KeyAwayException> {

    private static final Logger LOG = Logger.getLogger(KeyAwayMapper.class);

    private final Problems problems;

    KeyAwayMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(KeyAwayException away) {
        LOG.errorf("%s: %s", away.getMessage(), away.getCause().getMessage());
        return Later.of(problems, VaccineProblems.SIGNER_NOT_VALID);
    }
}

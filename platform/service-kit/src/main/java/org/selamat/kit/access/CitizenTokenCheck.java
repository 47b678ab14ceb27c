package org.selamat.kit.access;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.TypeValidator;
import org.jose4j.jwt.consumer.Validator;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;

/**
 * What the OIDC extension asks of a citizen's token beyond its own checks, after the signature was found right: the JOSE
 * {@code typ} (RFC 9068 2.1 wants {@code at+jwt}), without which an identity assertion could be used as an access token.
 */
@Unremovable
@TenantFeature(Tenant.CITIZEN_TOKENS)
@ApplicationScoped
class CitizenTokenCheck implements Validator {

    private final ErrorCodeValidator type = new TypeValidator(true, "at+jwt");
    private final IssuerKeys keys;

    CitizenTokenCheck(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public String validate(JwtContext context) throws MalformedClaimException {
        var wrong = type.validate(context);
        if (wrong == null && context.getJoseObjects().get(0) instanceof JsonWebSignature signed) {
            keys.learn(signed.getHeaders().getEncodedHeader(), signed.getKey());
        }
        return wrong == null ? null : wrong.getErrorMessage();
    }
}

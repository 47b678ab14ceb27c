package org.selamat.identity.session.application;

import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.person.domain.IdentityAssertions;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.kit.id.Uuids;

import com.nimbusds.jwt.JWTClaimsSet;

/** Signs identity assertions with the issuer's key, under a type of their own so that none passes for an access token. */
@ApplicationScoped
class SignedIdentityAssertions implements IdentityAssertions {

    private static final String TYPE = "selamat-identity+jwt";

    private final SigningKeys keys;
    private final IdentityConfig.Tokens config;
    private final Clock clock;

    SignedIdentityAssertions(SigningKeys keys, IdentityConfig config, Clock clock) {
        this.keys = keys;
        this.config = config.tokens();
        this.clock = clock;
    }

    @Override
    public String about(Person person, List<PersonName> otherNames, String audience) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder().issuer(config.issuer()).subject(person.id().toString()).audience(audience)
                .jwtID(Uuids.random().toString()).issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(config.assertionLifetime()))).claim("name", name(person.name()))
                .claim("birthDate", person.birthDate().toString());
        if (!otherNames.isEmpty()) {
            claims.claim("otherNames", otherNames.stream().map(SignedIdentityAssertions::name).toList());
        }
        return keys.sign(TYPE, claims.build());
    }

    private static Map<String, String> name(PersonName name) {
        var machineReadable = name.machineReadable();
        var claim = new LinkedHashMap<String, String>();
        claim.put("full", name.full());
        claim.put("fnt", machineReadable.primary());
        machineReadable.secondary().ifPresent(given -> claim.put("gnt", given));
        return claim;
    }
}

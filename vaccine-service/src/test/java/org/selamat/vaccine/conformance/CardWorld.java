package org.selamat.vaccine.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.shc.CardKey;
import org.selamat.vaccine.domain.shc.CardKeys;

/** Issuers of the health card vectors: what their web addresses would serve lies in the folder. */
final class CardWorld {

    private static final String SPEC_ISSUER = "https://spec.smarthealth.cards/examples/issuer";
    private static final String TOOLS = "https://raw.githubusercontent.com/smart-on-fhir/health-cards-dev-tools/main/testdata";

    private final List<CardKey> keys = new ArrayList<>();

    static CardWorld in(Path folder) {
        var world = new CardWorld();
        world.issuer(SPEC_ISSUER, folder.resolve("spec-fixtures/issuer.jwks.public.json"), folder.resolve("spec-fixtures/crl"));
        var testdata = folder.resolve("dev-tools-testdata");
        for (var file : ConformanceFolder.documents(testdata)) {
            if (file.endsWith(Path.of(".well-known", "jwks.json"))) {
                var home = file.getParent().getParent();
                world.issuer(TOOLS + "/" + ConformanceFolder.name(testdata, home), file, file.resolveSibling("crl"));
            }
        }
        return world;
    }

    /** The same with the keys of an unrelated issuer. */
    CardKeys with(Path jwks) {
        var other = new CardWorld();
        other.keys.addAll(keys);
        other.issuer("https://unrelated.example", jwks, jwks.resolveSibling("none"));
        return new CardKeys(other.keys);
    }

    CardKeys keys() {
        return new CardKeys(keys);
    }

    boolean knows(String issuer) {
        return keys.stream().anyMatch(key -> key.issuer().equals(issuer));
    }

    private void issuer(String address, Path jwks, Path lists) {
        try {
            if (Files.exists(jwks)) {
                var set = Plain.map(ConformanceFolder.plain(jwks)).orElse(Map.of());
                keys.addAll(CardKeys.of(new CardKeys.Issuer(address, "US"), set, lists(lists),
                        SignatureProviders.fastest()::translated));
            }
        } catch (Malformed broken) {
            return;
        }
    }

    private static Map<String, Map<?, ?>> lists(Path folder) throws Malformed {
        var lists = new HashMap<String, Map<?, ?>>();
        for (var file : ConformanceFolder.documents(folder)) {
            lists.put(file.getFileName().toString().replace(".json", ""),
                    Plain.map(ConformanceFolder.plain(file)).orElse(Map.of()));
        }
        return lists;
    }
}

package org.selamat.status.name.application;

import java.util.Base64;

import jakarta.inject.Singleton;

import org.selamat.kit.id.KeyedHash;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.status.StatusConfig;
import org.selamat.status.name.domain.BirthDate;
import org.selamat.status.name.domain.BlindComparison;
import org.selamat.status.name.domain.HolderMatch;
import org.selamat.status.name.domain.PresentedName;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;

/** Grades what an airline brings, under the key that identity-service made the tags with. */
@Singleton
@Startup
public class CompareHolder {

    /** Development and tests only. */
    private static final String OPEN_KEY = "ZGV2LW9ubHktbmFtZS1pbmRleC1rZXktMzItYnl0ZXM=";

    private final KeyedHash key;

    CompareHolder(StatusConfig config) {
        this.key = NameTagger.keyed(Base64.getDecoder().decode(config.nameIndexKey().orElseGet(CompareHolder::openKey)));
    }

    public HolderMatch grade(PersonId person, HolderIndex tags, PresentedName name, BirthDate birth) {
        return BlindComparison.grade(tags, name, birth, new NameTagger(key, person.value()));
    }

    private static String openKey() {
        if (!LaunchMode.current().isDevOrTest()) {
            throw new IllegalStateException(
                    "SELAMAT_NAME_INDEX_KEY is not set: base64 of 32 bytes shared with identity-service");
        }
        return OPEN_KEY;
    }
}

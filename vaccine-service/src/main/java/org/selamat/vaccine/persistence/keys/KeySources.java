package org.selamat.vaccine.persistence.keys;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.selamat.vaccine.VaccineConfig;

/** Chooses by the settings: a device or key store, a folder, or keys made for this run. */
final class KeySources {

    private static final int GENERATED = 2;

    private KeySources() {
    }

    /** @throws IllegalStateException naming the variable that is missing */
    static KeySource of(VaccineConfig.Certificate config, Clock clock) {
        if (config.keyStore().type().isPresent()) {
            return KeyStoreKeys.of(config.keyStore());
        }
        if (config.keys().isPresent()) {
            return new KeyFolder(config.keys().get());
        }
        if (!config.generateKeys()) {
            throw new IllegalStateException("set SELAMAT_CERTIFICATE_KEYS to the folder with dsc.pem, dsc.key and csca.pem, or"
                    + " VACCINE_CERTIFICATE_KEY_STORE_TYPE to where the keys are");
        }
        var made = CountryAuthority.signersFrom(config.country(), clock.instant().truncatedTo(ChronoUnit.DAYS), GENERATED);
        return new GeneratedKeys(made);
    }
}

package org.selamat.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TransliterationTest {

    /** Expansions of ICAO Doc 9303-3, section 6 A, and names as Malaysian documents hold them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Nurul Huda binti Ahmad|NURUL<HUDA<BINTI<AHMAD|", "Müller, Jörg|MUELLER|JOERG",
            "Åse Bjørnstad|AASE<BJOERNSTAD|", "Groß, Émilie-Zoë|GROSS|EMILIE<ZOE", "O'Brien, Siân|OBRIEN|SIAN",
            "Þórðardóttir, Ásta|THORDARDOTTIR|ASTA", "Łukasz|LUKASZ|", "Ali @ Ahmad|ALI<AHMAD|",
            "Kumaran A/L Subramaniam|KUMARAN<A<L<SUBRAMANIAM|", "Tan, Mei Ling|TAN|MEI<LING",
            "Nguyễn, Thị Hồng|NGUYEN|THI<HONG",
            "Muñoz|MUNOZ|", "Œuvré|OEUVRE|", "Sukarno|SUKARNO|" })
    void writesNamesAsMachineReadableZonesDo(String name, String primary, String secondary) {
        // when
        var written = new PersonName(name).machineReadable();
        // then
        assertThat(written).isEqualTo(new MachineReadableName(primary, Optional.ofNullable(secondary)));
    }

    @Property
    void yieldsNothingButLettersAndSingleFillers(@ForAll String name) {
        // when
        var written = Transliteration.of(name);
        // then
        assertThat(written).matches("([A-Z]+(<[A-Z]+)*<?)?").hasSizeLessThanOrEqualTo(80);
    }
}

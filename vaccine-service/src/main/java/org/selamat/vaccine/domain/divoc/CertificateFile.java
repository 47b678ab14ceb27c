package org.selamat.vaccine.domain.divoc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.codec.Utf8;

/** The ZIP file in a DIVOC code, {@code certificate.json} within: its bytes as characters, or {@code B64:} and base64. */
public final class CertificateFile {

    private static final String BASE64 = "B64:";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String NAME = "certificate.json";
    /** Real ones inflate to 2 KiB. */
    private static final int MAX_JSON = 16_384;
    /** There is one file in it. */
    private static final int MAX_ENTRIES = 4;

    private CertificateFile() {
    }

    public static boolean isOne(String text) {
        return text.startsWith(BASE64) || text.startsWith(ZIP);
    }

    /** The JSON document in it, as it stands. */
    public static String unzipped(String text) throws Malformed {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(text)))) {
            for (int i = 0; i < MAX_ENTRIES; i++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (NAME.equals(entry.getName())) {
                    return Utf8.read(limited(zip));
                }
                limited(zip);
            }
            throw new Malformed("no certificate.json in the ZIP file");
        } catch (IOException | IllegalArgumentException broken) {
            throw new Malformed("not a ZIP file");
        }
    }

    static Map<?, ?> document(String json) throws Malformed {
        return Plain.map(JsonReader.read(json)).orElseThrow(() -> new Malformed("certificate is not an object"));
    }

    private static byte[] limited(ZipInputStream zip) throws IOException, Malformed {
        var bytes = zip.readNBytes(MAX_JSON + 1);
        if (bytes.length > MAX_JSON) {
            throw new Malformed("inflates beyond " + MAX_JSON + " bytes");
        }
        return bytes;
    }

    private static byte[] bytes(String text) throws Malformed {
        if (text.startsWith(BASE64)) {
            return Base64.getDecoder().decode(text.substring(BASE64.length()));
        }
        if (text.chars().anyMatch(c -> c > 0xff)) {
            throw new Malformed("characters that are no bytes");
        }
        return text.getBytes(ISO_8859_1);
    }
}

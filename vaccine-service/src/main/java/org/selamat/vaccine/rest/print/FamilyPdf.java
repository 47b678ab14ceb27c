package org.selamat.vaccine.rest.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.selamat.vaccine.domain.family.FamilyMember;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Statement;

/**
 * The valid certificates of several holders, three to an A4 page, in Malay and English, with the names of fields in Chinese
 * and Tamil too. Whatever stands beside a code is in it, but for the name of the vaccine, which its code stands for; each code
 * is under its holder's name, so that nobody shows a child's for their own.
 */
public final class FamilyPdf {

    private static final float MARGIN = Sheet.mm(22);
    private static final float TOP = PDRectangle.A4.getHeight() - Sheet.mm(24);
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /** The longest codes have up to 150 modules a side: half a millimetre each. */
    private static final float QR_SIDE = Sheet.mm(70);
    private static final float STEP = QR_SIDE + Sheet.mm(8);
    private static final int A_PAGE = 3;

    private FamilyPdf() {
    }

    private record Printed(Statement statement, QrCode qr, UnaryOperator<String> vaccine) {
    }

    /**
     * @param vaccine what to call a vaccine whose code is given
     * @return empty when no certificate is valid
     */
    public static Optional<byte[]> of(List<FamilyMember> members, UnaryOperator<String> vaccine) {
        var valid = members.stream().flatMap(member -> member.codes().stream()).filter(code -> code.verdict().isValid())
                .flatMap(code -> QrCode.fitting(code.verdict().format().orElseThrow(), code.text())
                        .map(qr -> new Printed(code.verdict().statement().orElseThrow(), qr, vaccine)).stream())
                .toList();
        return valid.isEmpty() ? Optional.empty() : Optional.of(printed(valid));
    }

    private static byte[] printed(List<Printed> codes) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setLanguage("ms");
            document.getDocumentInformation().setTitle(Labels.malay("family") + " / " + Labels.english("family"));
            for (int first = 0; first < codes.size(); first += A_PAGE) {
                page(document, codes.subList(first, Math.min(first + A_PAGE, codes.size())));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument document, List<Printed> codes) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var sheet = new Sheet(document, page)) {
            sheet.text(Labels.malay("family"), MARGIN, TOP, 18, Sheet.Ink.DARK);
            sheet.text(Labels.english("family"), Labels.drawn("family"), MARGIN, TOP - 17, 11, WIDTH, Sheet.Ink.SOFT);
            sheet.line(MARGIN, TOP - 28, WIDTH, Sheet.Ink.ACCENT, 2);
            float y = TOP - 28 - Sheet.mm(6);
            for (var code : codes) {
                code(sheet, code, y);
                y -= STEP;
            }
        }
    }

    private static void code(Sheet sheet, Printed code, float top) throws IOException {
        sheet.qr(code.qr(), MARGIN, top - QR_SIDE, QR_SIDE);
        float x = MARGIN + QR_SIDE + Sheet.mm(8);
        float width = WIDTH - QR_SIDE - Sheet.mm(8);
        float y = top - 14;
        for (var line : lines(code)) {
            var shown = sheet.canShow(line.value()) ? line.value() : line.otherwise();
            float below = sheet.text(Labels.malay(line.key()) + " / " + Labels.english(line.key()), Labels.drawn(line.key()), x,
                    y,
                    7, width, Sheet.Ink.SOFT);
            y = sheet.paragraph(shown, x, below - 13, line.key().equals("name") ? 13 : 10, width, Sheet.Ink.DARK) - 4;
        }
    }

    /** @param otherwise what to print when the typeface lacks a letter of the value */
    private record Line(String key, String value, String otherwise) {
    }

    private static List<Line> lines(Printed code) {
        var statement = code.statement();
        var subject = statement.subject();
        var lines = new ArrayList<Line>();
        lines.add(new Line("name", subject.name(), subject.surname() + "<<" + subject.givenName()));
        lines.add(new Line("birth-date", subject.birthDate(), ""));
        statement.entries().forEach(entry -> lines.add(new Line("entry." + entry.kind(), done(entry, code.vaccine()), "–")));
        statement.expiresAt().ifPresent(at -> lines.add(new Line("expires", at.toString().substring(0, 10), "")));
        return lines;
    }

    private static String done(Entry entry, UnaryOperator<String> vaccine) {
        var what = entry.kind() == Entry.Kind.VACCINATION ? vaccine.apply(entry.product()) : entry.product();
        var total = entry.totalDoses() == 0 ? "" : " / " + entry.totalDoses();
        var number = entry.doseNumber() == 0 ? "" : "  " + entry.doseNumber() + total;
        return what + number + entry.date().map(date -> "  " + date).orElse("");
    }
}

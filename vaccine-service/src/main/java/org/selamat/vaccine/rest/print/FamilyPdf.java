package org.selamat.vaccine.rest.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.selamat.vaccine.domain.family.FamilyMember;
import org.selamat.vaccine.domain.verification.Statement;

/**
 * The valid certificates of several holders, three to an A4 page, in Malay and English. Whatever stands beside a code is
 * in it; each code is under its holder's name, so that nobody shows a child's for their own.
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

    private record Printed(Statement statement, QrCode qr) {
    }

    /** Empty when no certificate is valid. */
    public static Optional<byte[]> of(List<FamilyMember> members) {
        var valid = members.stream().flatMap(member -> member.codes().stream()).filter(code -> code.verdict().isValid())
                .flatMap(code -> QrCode.fitting(code.verdict().format().orElseThrow(), code.text())
                        .map(qr -> new Printed(code.verdict().statement().orElseThrow(), qr)).stream())
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
            sheet.text(Labels.english("family"), MARGIN, TOP - 17, 11, Sheet.Ink.SOFT);
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
        for (var line : lines(code.statement())) {
            var shown = sheet.canShow(line.value()) ? line.value() : line.otherwise();
            sheet.text(Labels.malay(line.key()) + " / " + Labels.english(line.key()), x, y, 7, Sheet.Ink.SOFT);
            y = sheet.paragraph(shown, x, y - 13, line.key().equals("name") ? 13 : 10, width, Sheet.Ink.DARK) - 4;
        }
    }

    /** @param otherwise what to print when the typeface lacks a letter of the value */
    private record Line(String key, String value, String otherwise) {
    }

    private static List<Line> lines(Statement statement) {
        var subject = statement.subject();
        var lines = new ArrayList<Line>();
        lines.add(new Line("name", subject.name(), subject.surname() + "<<" + subject.givenName()));
        lines.add(new Line("birth-date", subject.birthDate(), ""));
        for (var entry : statement.entries()) {
            var number = entry.doseNumber() == 0 ? ""
                    : "  " + entry.doseNumber()
                            + (entry.totalDoses() == 0 ? "" : " / " + entry.totalDoses());
            lines.add(new Line("entry." + entry.kind(), entry.product() + number
                    + entry.date().map(date -> "  " + date).orElse(""), "–"));
        }
        statement.expiresAt().ifPresent(at -> lines.add(new Line("expires", at.toString().substring(0, 10), "")));
        return lines;
    }
}

package org.selamat.vaccine.rest.scan;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages within a budget: forms that draw forms that draw forms stop at the next operator, photos are left out because
 * they
 * were looked at already, and no picture is unfolded that would take more than is left.
 */
final class GuardedRenderer extends PDFRenderer {

    private final PdfPhotos photos;
    private final Budget budget;

    GuardedRenderer(PDDocument document, PdfPhotos photos, Budget budget) {
        super(document);
        this.photos = photos;
        this.budget = budget;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new GuardedDrawer(parameters, photos, budget);
    }

    private static final class GuardedDrawer extends PageDrawer {

        private final PdfPhotos photos;
        private final Budget budget;

        private GuardedDrawer(PageDrawerParameters parameters, PdfPhotos photos, Budget budget) throws IOException {
            super(parameters);
            this.photos = photos;
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.check();
            if (operator.getImageData() != null) {
                new PdfStreams(budget).check(operator.getImageData(), operator.getImageParameters());
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            if (!photos.has(picture)) {
                budget.check(PdfPhotos.drawn(picture));
                super.drawImage(picture);
            }
        }
    }
}

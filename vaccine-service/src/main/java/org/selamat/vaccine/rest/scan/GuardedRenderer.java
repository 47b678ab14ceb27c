package org.selamat.vaccine.rest.scan;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages within a budget: forms that draw forms that draw forms stop at the next operator. */
final class GuardedRenderer extends PDFRenderer {

    private final Budget budget;

    GuardedRenderer(PDDocument document, Budget budget) {
        super(document);
        this.budget = budget;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new GuardedDrawer(parameters, budget);
    }

    private static final class GuardedDrawer extends PageDrawer {

        private final Budget budget;

        private GuardedDrawer(PageDrawerParameters parameters, Budget budget) throws IOException {
            super(parameters);
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
    }
}

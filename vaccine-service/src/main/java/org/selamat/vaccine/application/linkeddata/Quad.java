package org.selamat.vaccine.application.linkeddata;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.apicatalog.rdf.RdfLiteral;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;

/**
 * One statement, its terms written as in N-Quads.
 *
 * @param graph empty in the default graph
 */
record Quad(String subject, String predicate, String object, String graph) {

    private static final String BLANK = "_:";
    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

    static Quad of(RdfNQuad quad) {
        return new Quad(term(quad.getSubject()), term(quad.getPredicate()), term(quad.getObject()),
                quad.getGraphName().map(Quad::term).orElse(""));
    }

    static boolean isBlank(String term) {
        return term.startsWith(BLANK);
    }

    /** The blank nodes in it. */
    Stream<String> blanks() {
        return Stream.of(subject, object, graph).filter(Quad::isBlank);
    }

    /** @param names what to write instead of a blank node */
    String line(UnaryOperator<String> names) {
        return Stream.of(subject, predicate, object, graph).filter(term -> !term.isEmpty())
                .map(term -> (isBlank(term) ? names.apply(term) : term) + " ").reduce("", String::concat) + ".\n";
    }

    private static String term(RdfValue value) {
        if (value.isLiteral()) {
            return literal(value.asLiteral());
        }
        return value.isBlankNode() ? value.getValue() : "<" + value.getValue() + ">";
    }

    private static String literal(RdfLiteral literal) {
        var text = "\"" + escaped(literal.getValue()) + "\"";
        return literal.getLanguage().map(language -> text + "@" + language)
                .orElseGet(() -> STRING.equals(literal.getDatatype()) ? text : text + "^^<" + literal.getDatatype() + ">");
    }

    /** What URDNA2015 escapes, and issuers' programs with it: these four and nothing else. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\"", "\\\"");
    }
}

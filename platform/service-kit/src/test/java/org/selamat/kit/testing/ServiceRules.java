package org.selamat.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The rules by name. Each fails on a package that matches nothing, so a renamed package can't switch a rule off. */
final class ServiceRules {

    private static final List<String> EDGES = List.of("rest", "messaging", "persistence");

    private static final String NAMES = "org.selamat.kit.name..";

    private final String base;

    private ServiceRules(String base) {
        this.base = base;
    }

    static Map<String, ArchRule> of(String base) {
        var service = new ServiceRules(base);
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("domain knows plain Java and itself only", service.domainIsPlain());
        rules.put("application doesn't know the edges", service.doesNotKnow("application", EDGES));
        for (var edge : EDGES) {
            rules.put(edge + " doesn't know the other edges", service.doesNotKnow(edge, without(edge)));
        }
        rules.put("nothing knows another service", service.noOtherService());
        rules.put("domain and application are given the time and random numbers", service.noHiddenInputs());
        rules.put("resources are package-private", service.resourcesAreHidden());
        rules.put("transactions begin in use cases and consumers", service.transactionsBeginInside());
        rules.put("names say what a class is", service.names());
        rules.forEach((name, rule) -> rule.allowEmptyShould(false));
        return rules;
    }

    /** Two domains speak of names in the kit's terms, which are plain Java like their own. */
    private ArchRule domainIsPlain() {
        return classes().that().resideInAPackage(layer("domain")).should().onlyDependOnClassesThat(
                plainJava().or(JavaClass.Predicates.resideInAnyPackage(layer("domain"), NAMES)).or(DescribedPredicate.describe(
                        "primitives and arrays of them", type -> type.getBaseComponentType().isPrimitive())));
    }

    private ArchRule doesNotKnow(String layer, List<String> others) {
        return noClasses().that().resideInAPackage(layer(layer)).should().dependOnClassesThat()
                .resideInAnyPackage(others.stream().map(this::layer).toArray(String[]::new));
    }

    private ArchRule noOtherService() {
        return noClasses().that().resideInAPackage(base + "..").should().dependOnClassesThat(
                JavaClass.Predicates.resideInAPackage("org.selamat..")
                        .and(DescribedPredicate
                                .not(JavaClass.Predicates.resideInAnyPackage(base + "..", "org.selamat.kit.."))));
    }

    private ArchRule noHiddenInputs() {
        return noClasses().that().resideInAnyPackage(layer("domain"), layer("application")).should()
                .callCodeUnitWhere(HiddenInput.CALL);
    }

    private ArchRule resourcesAreHidden() {
        return classes().that().areAnnotatedWith("jakarta.ws.rs.Path").should().bePackagePrivate();
    }

    private ArchRule transactionsBeginInside() {
        var transactional = "jakarta.transaction.Transactional";
        return noCodeUnits().that().areDeclaredInClassesThat()
                .resideInAnyPackage(layer("domain"), layer("rest"), layer("persistence")).should()
                .beAnnotatedWith(transactional)
                .orShould().beDeclaredInClassesThat().areAnnotatedWith(transactional);
    }

    private ArchRule names() {
        return noClasses().that().resideInAPackage(base + "..").should()
                .haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Dto")
                .orShould().haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameStartingWith("Abstract");
    }

    /** A layer's package, also below a feature: {@code org.selamat.status.order.domain}. */
    private String layer(String name) {
        return base + ".." + name + "..";
    }

    private static DescribedPredicate<JavaClass> plainJava() {
        return JavaClass.Predicates.resideInAnyPackage("java..", "javax.crypto..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage("java.sql..", "java.net.http..")));
    }

    private static List<String> without(String edge) {
        var others = new ArrayList<>(EDGES);
        others.remove(edge);
        return others;
    }
}

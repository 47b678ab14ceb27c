package org.selamat.kit.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * Which methods a path has. The runtime answers a wrong one with a bare 405, and RFC 9110 15.5.6 wants the right ones in
 * {@code Allow}. Read from the resource classes when first asked.
 */
@Singleton
class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::\\s*([^{}]+(?:\\{[^{}]*}[^{}]*)*))?}");

    private final BeanManager beans;
    private volatile List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** In alphabetical order; HEAD comes with GET. Empty when nothing is here. */
    Set<String> at(String path) {
        var methods = new TreeSet<String>();
        operations().stream().filter(operation -> operation.path().matcher(path).matches())
                .forEach(operation -> methods.add(operation.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private List<Operation> operations() {
        if (operations == null) {
            operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                    .filter(type -> type.isAnnotationPresent(Path.class)).distinct().flatMap(AllowedMethods::of).toList();
        }
        return operations;
    }

    private static Stream<Operation> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> httpMethod(method).stream()
                .map(name -> new Operation(name, pattern(base, Optional.ofNullable(method.getAnnotation(Path.class))))));
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class)).filter(found -> found != null).map(HttpMethod::value)
                .findFirst();
    }

    private static Pattern pattern(String base, Optional<Path> below) {
        String template = Stream.of(base, below.map(Path::value).orElse(""))
                .map(part -> part.replaceAll("^/+|/+$", "")).filter(part -> !part.isEmpty())
                .reduce("", (left, right) -> left + "/" + right);
        var regex = new StringBuilder();
        var variable = VARIABLE.matcher(template);
        int literal = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(literal, variable.start())))
                    .append('(').append(Optional.ofNullable(variable.group(1)).orElse("[^/]+")).append(')');
            literal = variable.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(template.substring(literal))).append("/?").toString());
    }

    private record Operation(String method, Pattern path) {
    }
}

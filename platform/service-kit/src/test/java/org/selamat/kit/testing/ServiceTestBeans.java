package org.selamat.kit.testing;

import java.util.function.Consumer;

import org.jboss.jandex.Index;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.TestAnnotationBuildItem;
import io.quarkus.test.junit.buildchain.TestBuildChainCustomizerProducer;

/**
 * Makes test classes with {@link ServiceTest} injectable. Quarkus finds composed test annotations only in the module
 * under test, and this one comes in a jar.
 */
public final class ServiceTestBeans implements TestBuildChainCustomizerProducer {

    @Override
    public Consumer<BuildChainBuilder> produce(Index testClasses) {
        return chain -> chain.addBuildStep(ServiceTestBeans::name).produces(TestAnnotationBuildItem.class).build();
    }

    private static void name(BuildContext context) {
        context.produce(new TestAnnotationBuildItem(ServiceTest.class.getName()));
    }
}

package org.iltizam.workflow.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * The short list of beans that expressions may name. It is looked up when the first expression runs: the beans need the
 * engine's services, which do not exist yet while the engine is configured.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory factory;
    private final SingletonSupplier<Set<String>> names;

    ModelBeans(ListableBeanFactory factory) {
        this.factory = factory;
        this.names = SingletonSupplier.of(() -> Set.of(factory.getBeanNamesForAnnotation(VisibleToModels.class)));
    }

    Set<String> names() {
        return names.obtain();
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && names().contains(name);
    }

    @Override
    public @Nullable Object get(Object key) {
        return containsKey(key) ? factory.getBean((String) key) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> Map.entry((Object) name, factory.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return Arrays.toString(names().toArray());
    }
}

package org.iltizam.workflow;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.workflow.engine.VisibleToModels;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The beans that models may name, by the name under which they know them. */
final class VisibleBeans {

    static final Map<String, Class<?>> ALL = all();

    private VisibleBeans() {}

    private static Map<String, Class<?>> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(VisibleToModels.class));
        return scan.findCandidateComponents("org.iltizam").stream()
                .map(bean -> type(Objects.requireNonNull(bean.getBeanClassName())))
                .collect(Collectors.toUnmodifiableMap(
                        type -> type.getAnnotation(VisibleToModels.class).value(), Function.identity()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

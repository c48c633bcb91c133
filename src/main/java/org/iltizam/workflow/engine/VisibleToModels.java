package org.iltizam.workflow.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that the expressions of models may name: delegates, listeners, and the few that choose assignees and
 * collections. Anything else does not exist for them. The name stands in models that live for years, so it never
 * changes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface VisibleToModels {

    @AliasFor(annotation = Component.class)
    String value() default "";
}

package org.iltizam.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that expressions in models may name. Nothing else of the application can be reached from a model. The bean
 * name is a public contract: instances of old models go on calling it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface VisibleToModels {

    @AliasFor(annotation = Component.class, attribute = "value")
    String value() default "";
}

package id.paritrana;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs the test class on the embedded H2 and on the MySQL server that {@code PARITRANA_TEST_MYSQL}
 * names. The class takes its {@link Database} in the constructor and reaches the running program by
 * {@link Database#portal()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass
@EnumSource(Database.class)
public @interface OnEachDatabase {}

package vn.tiendo.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A component of a view record; calling its accessor is as fast as in compiled code. */
final class ViewComponent {

    private final Method accessor;
    private volatile @Nullable Function<Object, Object> reader;

    ViewComponent(Method accessor) {
        this.accessor = accessor;
    }

    Object of(Record view) {
        Function<Object, Object> made = reader;
        if (made == null) {
            made = readerOf(accessor);
            reader = made;
        }
        return made.apply(view);
    }

    @SuppressWarnings("unchecked") // the method handle is a function
    private static Function<Object, Object> readerOf(Method accessor) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(accessor);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.genericMethodType(1),
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a view record must be public: " + accessor.getDeclaringClass(), e);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("no way to call " + accessor, e);
        }
    }
}

package id.paritrana.workflow.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import org.jspecify.annotations.Nullable;

/**
 * The connection of an open transaction, lent to the engine: closing it does nothing, and its
 * metadata list the tables of its own database only. MySQL would list those of the whole server,
 * and the engine would believe its schema to be there when a neighbour has one.
 */
record LentConnection(Connection owned) implements InvocationHandler {

  static Connection of(Connection owned) {
    return proxy(Connection.class, new LentConnection(owned));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "close" -> null;
      case "getMetaData" -> proxy(DatabaseMetaData.class, new OwnTables(owned));
      default -> call(owned, method, arguments);
    };
  }

  private record OwnTables(Connection connection) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (method.getName().equals("getTables") && arguments != null && arguments[0] == null) {
        arguments[0] = connection.getCatalog();
      }
      return call(connection.getMetaData(), method, arguments);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            LentConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}

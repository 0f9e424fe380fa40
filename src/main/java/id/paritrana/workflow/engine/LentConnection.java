package id.paritrana.workflow.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The connection of an open transaction, lent to the engine: closing it does nothing, and its
 * metadata find the tables of its own database only, whatever the case of their names. MySQL would
 * list those of the whole server, and the engine would believe its schema to be there when a
 * neighbour has one; H2 keeps names in lower case, and the engine would miss what is there.
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
      DatabaseMetaData tables = connection.getMetaData();
      if (method.getName().equals("getTables") && arguments != null) {
        arguments[0] = connection.getCatalog();
        if (arguments[2] instanceof String name && tables.storesLowerCaseIdentifiers()) {
          arguments[2] = name.toLowerCase(Locale.ROOT);
        }
      }
      return call(tables, method, arguments);
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

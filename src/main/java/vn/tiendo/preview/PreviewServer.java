package vn.tiendo.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on the loopback address that shows a site, or one page in place of all of its pages. An open page loads itself
 * anew as soon as something else is to be seen. It answers nobody who came by another name than this machine's own, since a
 * page elsewhere could give itself such a name and read along.
 */
public final class PreviewServer implements AutoCloseable {

    /** A browser opens six connections at most to one server. */
    private static final int THREADS = 6;

    private final HttpServer server;
    private final ExecutorService threads;
    private final PreviewHandler handler;

    private PreviewServer(HttpServer server, ExecutorService threads, PreviewHandler handler) {
        this.server = server;
        this.threads = threads;
        this.handler = handler;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @param words around what is told to the official alone
     * @throws IOException if the port is taken
     */
    public static PreviewServer start(int port, NoteWords words) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
        PreviewHandler handler = new PreviewHandler(server.getAddress().getPort(), new NotePages(words));
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
        return new PreviewServer(server, threads, handler);
    }

    /** What to type into a browser. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Shows the files of a site from now on. */
    public void show(PreviewSite site) {
        handler.show(new Shown(site));
    }

    /** Shows one page at each address from now on. */
    public void showInstead(String page) {
        handler.show(new Shown(page));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

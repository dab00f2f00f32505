package vn.tiendo.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on the loopback address that shows a site, or one page in place of all of its pages. An open page reloads
 * itself as soon as there is something else to see. The server answers only requests under this machine's own name:
 * otherwise a page elsewhere could give itself another name for this machine and read along.
 */
public final class PreviewServer implements AutoCloseable {

    /** Browsers open at most six connections to a server. */
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
     * @param port 0 for any free one
     * @param words around the notes for officials
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

    /** The address to type into a browser. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Shows the files of a site from now on. */
    public void show(PreviewSite site) {
        handler.show(new Shown(site));
    }

    /** Shows one page at every address from now on. */
    public void showInstead(String page) {
        handler.show(new Shown(page));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package vn.tiendo.view;

import java.util.List;

/** The files that hold what a page shows, with the words before their links. */
public record DownloadLinks(String introduction, List<Link> links) {

    public DownloadLinks {
        links = List.copyOf(links);
    }
}
